import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../../src/lead/model/Relations'
import { portalOrigin } from '../../../support/fakes/portalOrigin'
import { renderPerson } from '../../../support/renderField'
import { say } from '../../../support/say'

const photo = 'https://cdn.example/anna.png'
const anna: Person = { id: 7, name: 'Anna Lee', position: 'Sales', photo, isDismissed: false }
const withPerson = (more: Partial<Person> = {}) => ({
  relations: { people: new Map([[7, { ...anna, ...more }]]) },
})

/** A photo beside its person's name has no role. */
function photoIn(container: HTMLElement): HTMLImageElement {
  const image = container.querySelector('img')
  if (!image) throw new Error('There is no photo')
  return image
}

describe('somebody of the portal', () => {
  it('is shown with name, position in the tooltip and a photo that waits until it is seen', async () => {
    const { container } = await renderPerson(7, withPerson())
    expect(screen.getByRole('link', { name: 'Anna Lee' })).toHaveAttribute(
      'href',
      `${portalOrigin}/company/personal/user/7/`,
    )
    expect(screen.getByTitle('Anna Lee, Sales')).toBeVisible()
    const image = photoIn(container)
    expect(image).toHaveAttribute('src', photo)
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(image).toHaveAttribute('decoding', 'async')
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(image).toHaveAttribute('width', '20')
    expect(image).toHaveAttribute('alt', '')
  })

  it('without a photo has initials', async () => {
    const { container } = await renderPerson(7, withPerson({ photo: null }))
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('AL')).toBeVisible()
  })

  it('whose photo is gone has initials', async () => {
    const { container } = await renderPerson(7, withPerson())
    fireEvent.error(photoIn(container))
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('AL')).toBeVisible()
  })

  it('has initials until the photo has come', async () => {
    const { container } = await renderPerson(7, withPerson())
    expect(screen.getByText('AL')).toBeVisible()
    const image = photoIn(container)
    expect(image).not.toHaveAttribute('data-loaded')
    fireEvent.load(image)
    expect(image).toHaveAttribute('data-loaded')
  })

  it('who left is said to have left', async () => {
    const { container } = await renderPerson(7, withPerson({ isDismissed: true }))
    expect(container).toHaveTextContent(`Anna Lee ${say('person.dismissed')}`)
  })

  it.each([
    ['is still unknown', {}],
    ['is not to be found', { relations: {} }],
    ['has no name', withPerson({ name: null })],
  ])('who %s is called by number, with a link to their profile', async (_what, around) => {
    await renderPerson(7, around)
    expect(screen.getByRole('link', { name: say('lead.user', { id: '7' }) })).toBeVisible()
  })
})
