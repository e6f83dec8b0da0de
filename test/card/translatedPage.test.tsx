import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepOwnText } from '../../src/ui/hooks/keepOwnText'
import { buildWireLead } from '../support/builders/buildLead'
import { renderCard } from '../support/renderCard'
import { translatePage } from '../support/fakes/translatePage'
import { say } from '../support/say'

const before = {
  ASSIGNED_BY_ID: '7',
  OPPORTUNITY: '100.00',
  CURRENCY_ID: 'EUR',
  COMMENTS: 'first words',
}

beforeEach(() => onTestFinished(keepOwnText(document.body)))

describe('a card whose every text was wrapped by a translator', () => {
  it('shows another responsible person and another amount after a refresh', async () => {
    const { user, rest } = await renderCard({ ...before, ASSIGNED_BY_ID: '1' })
    await screen.findAllByText('Ann Leeway')
    translatePage(document.body)
    rest.answer(
      'crm.lead.get',
      buildWireLead({ ...before, ASSIGNED_BY_ID: '7', OPPORTUNITY: '250.00' }),
    )
    await user.keyboard('r')
    expect(await screen.findAllByText(/€250/)).not.toHaveLength(0)
    expect(await screen.findAllByText('Mark Testow')).not.toHaveLength(0)
    expect(screen.queryByText(/€100/)).not.toBeInTheDocument()
    expect(screen.queryByText(say('lead.blockFailed'))).not.toBeInTheDocument()
  })

  it.each([
    ['plain words', 'other words'],
    ['plain words', '[b]other words[/b]'],
    ['[b]first[/b] words', 'other words'],
  ])('shows the comment %j as %j after a refresh', async (comments, next) => {
    const { user, rest } = await renderCard({ COMMENTS: comments })
    const comment = screen.getByRole('region', { name: say('block.comments') })
    await within(comment).findByText(/words/)
    translatePage(document.body)
    rest.answer('crm.lead.get', buildWireLead({ COMMENTS: next }))
    await user.keyboard('r')
    await waitFor(() => expect(comment).toHaveTextContent('other words'))
    expect(comment).not.toHaveTextContent('plain')
    expect(comment).not.toHaveTextContent('first')
  })

  it('leaves a comment translated, and takes the app’s own words back', async () => {
    await renderCard({ COMMENTS: 'first words' })
    const comment = screen.getByRole('region', { name: say('block.comments') })
    translatePage(document.body)
    await waitFor(() => expect(comment.querySelectorAll('font')).toHaveLength(2))
    expect(comment.querySelector('font')).toHaveTextContent('first words')
    expect(screen.getByRole('heading', { level: 1 }).querySelector('font')).toBeNull()
  })
})
