import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { filtersOf, listedLinks, openList, queriesOf, searchField } from '../../support/openList'
import { say } from '../../support/say'

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

// Only a test that fails waits so long, however busy the machine is.
const patience = { timeout: 30_000 }
const refusal = { status: 400, body: { error: '', error_description: 'Access denied.' } }
const spellingsOf = (query: URLSearchParams | undefined) => query?.getAll('values[]') ?? []

async function openAndType(text: string, prepare?: Parameters<typeof openList>[1]) {
  const opened = await openList('#/?list=overdue', prepare)
  await waitFor(async () => expect((await listedLinks()).length).toBeLessThan(9), patience)
  await opened.user.type(searchField(), text)
  return opened
}

describe('a number', () => {
  it('is looked for among leads, contacts and companies, in several spellings', async () => {
    const { rest } = await openAndType('07700 900201')
    await waitFor(() => {
      const asked = queriesOf(rest.calls, 'crm.duplicate.findbycomm')
      expect(asked.map((query) => query.get('entity_type'))).toEqual(['LEAD', 'CONTACT', 'COMPANY'])
      // The calling code is that of the other leads in the list.
      expect(spellingsOf(asked[0])).toEqual(
        expect.arrayContaining(['07700 900201', '+447700900201']),
      )
    }, patience)
    expect(await screen.findByRole('link', { name: /Kitchen request 2$/ })).toBeVisible()
    expect(screen.getByText('+44 7700 900201').closest('mark')).toBeVisible()
  })

  it.each(['+44 7700 900201', '0044-7700-900201', '7700/900201', '0900201'])(
    'typed as %s finds the lead',
    async (typed) => {
      await openAndType(typed)
      expect(await screen.findByText('+44 7700 900201', undefined, patience)).toBeVisible()
      await waitFor(async () => {
        const names = (await listedLinks()).map((link) => link.textContent)
        expect(names.join()).toContain('Kitchen request 2')
        expect(names.length).toBeLessThan(3)
      })
    },
  )

  it('of a contact leads to the leads of the contact', async () => {
    const { rest } = await openAndType('+44 7700 1', (given) => {
      given.answer('crm.duplicate.findbycomm', { CONTACT: [304] })
    })
    await waitFor(
      () => expect(filtersOf(rest.calls)).toContain('filter[@CONTACT_ID][]=304'),
      patience,
    )
    await screen.findAllByText(say('search.via.contact'))
  })

  it('that nobody has is named, with what was looked through', async () => {
    await openAndType('+49 30 999999')
    const told = say('search.noContact', { text: '+49 30 999999' })
    expect(await screen.findByText(told, undefined, patience)).toBeVisible()
  })

  it('says where the portal cannot look for a part of it', async () => {
    await openAndType('0900201', (given) => given.fail('crm.item.list', refusal))
    expect(
      await screen.findByText(say('search.noEndings'), { exact: false }, patience),
    ).toBeVisible()
  })

  it('drops what a portal returns that ignores the filter', async () => {
    await openAndType('0999999', (given) =>
      given.answer('crm.item.list', { items: [{ id: 3001 }, { id: 3002 }] }),
    )
    const told = say('search.noContact', { text: '0999999' })
    expect(await screen.findByText(told, undefined, patience)).toBeVisible()
  })
})

describe('any other text', () => {
  it.each([
    ['marta@example.com', ['filter[EMAIL]=marta@example.com', 'filter[%TITLE]=marta@example.com']],
    ['Marta', ['filter[%NAME]=Marta', 'filter[%LAST_NAME]=Marta', 'filter[%COMPANY_TITLE]=Marta']],
    ['1591', ['filter[ID]=1591', 'filter[%TITLE]=1591']],
    ['Marta  Beispiel', ['filter[%NAME]=Marta', 'filter[%LAST_NAME]=Beispiel']],
  ])('such as %j asks for what that can be', async (typed, expected) => {
    const { rest } = await openAndType(typed)
    await waitFor(
      () => expect(filtersOf(rest.calls)).toEqual(expect.arrayContaining(expected)),
      patience,
    )
  })

  it('is looked for once, when the person has finished typing, in closed leads too', async () => {
    const { rest } = await openAndType('Nordlicht')
    expect(await screen.findAllByText('Nordlicht', undefined, patience)).not.toHaveLength(0)
    const asked = filtersOf(rest.calls).join()
    expect(asked).not.toContain('=Nord,')
    const search = queriesOf(rest.calls, 'crm.lead.list').find((query) =>
      query.has('filter[%TITLE]'),
    )
    expect(search?.has('filter[STATUS_SEMANTIC_ID]')).toBe(false)
  })

  it('is marked in the name and the title', async () => {
    await openAndType('celia')
    const [first] = await screen.findAllByText('Celia', undefined, patience)
    expect(first?.tagName).toBe('MARK')
  })

  it('that is not there says what was looked through', async () => {
    await openAndType('nobody')
    const told = say('search.noText', { text: 'nobody' })
    expect(await screen.findByText(told, undefined, patience)).toBeVisible()
  })

  it('says when a part of the search failed', async () => {
    await openAndType('ann@example.com', (given) => given.fail('crm.duplicate.findbycomm', refusal))
    expect(
      await screen.findByText(new RegExp(say('search.partial')), undefined, patience),
    ).toBeVisible()
  })
})

describe('a typed id', () => {
  it('opens at once, even where no list can be read', async () => {
    const { rest, user } = await openList('#/?list=all', (given) => given.cut('crm.lead.list'))
    await user.type(await screen.findByRole('searchbox'), ' 1591{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Lead #1591' })
    expect(rest.callsOf('crm.lead.get').map(({ params }) => params)).toEqual([{ id: '1591' }])
  })

  it('of seven digits and more comes after the leads with that number', async () => {
    await openAndType('7700900')
    const own = await screen.findByRole('link', { name: say('picker.openId', { id: 7700900 }) })
    const list = screen.getByRole('list', { name: say('picker.leads') })
    expect(within(list).getAllByRole('link').at(-1)).toBe(own)
  })
})
