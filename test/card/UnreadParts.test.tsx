import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { richLead } from '../portal/data/leads/richLead'
import { openPortal, type FakePortal } from '../support/fakes/fakePortal'
import { fieldValue } from '../support/builders/fieldValue'
import { renderApp } from '../support/renderCard'
import { wholeCard } from '../support/wholeCard'
import { standInRest } from '../support/fakes/standInRest'
import { shownStage } from '../support/shownStage'
import { hearAndSee } from '../support/fakes/hear'
import { say, saying } from '../support/say'

type Rest = FakePortal['rest']

const denied = { status: 400, body: { error: '', error_description: 'Access denied.' } }
const gone = { status: 400, body: { error: '', error_description: 'Not found' } }
const noScope = { status: 403, body: { error: 'insufficient_scope', error_description: 'No' } }

/** Opens the rich lead in a portal that refuses some calls. */
async function openRich(refuse: (rest: Rest) => void, overrides: Record<string, unknown> = {}) {
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  rest.answer('crm.lead.get', { ...richLead, ...overrides })
  refuse(rest)
  const user = await renderApp()
  await screen.findByRole('heading', { level: 1, name: /Nordlicht/ })
  await wholeCard()
  return { rest, user }
}

const unread = saying('lead.unread')
const codes = ['unread.stages', 'unread.sources', 'unread.honorifics'] as const
/** The texts as one list. */
const listed = (...keys: Extract<Parameters<typeof say>[0], `unread.${string}`>[]) =>
  new Intl.ListFormat('en-GB').format(keys.map((key) => say(key)))

const blocks = [
  say('block.reach'),
  say('block.origin'),
  say('block.client'),
  say('block.address'),
  say('block.comments'),
  say('block.people'),
]

/** Expects all blocks that only need the lead. */
function expectWholeCard(): void {
  // One query: a query by role for each takes seconds on a card of this size.
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(titles).toEqual(expect.arrayContaining(blocks))
  expect(screen.queryByText(say('lead.blockFailed'))).not.toBeInTheDocument()
  expect(screen.getByText('Soft-close drawers, please')).toBeVisible()
}

const refuseAll =
  (...methods: string[]) =>
  (rest: Rest): void => {
    for (const method of methods) rest.fail(method, denied)
  }

/** Expects a company or contact by this name, and why there is no more of it. */
async function expectClient(name: string, why: string): Promise<void> {
  const client = within(screen.getByRole('region', { name: say('block.client') }))
  expect((await client.findAllByText(why))[0]).toBeVisible()
  expect(client.getByText(name)).toBeVisible()
}

describe('a refused part is said once, quietly, and leaves the card whole:', () => {
  it.each<[what: string, refuse: (rest: Rest) => void, parts: string, instead: string]>([
    [
      'people',
      (rest) => rest.fail('user.get', noScope),
      say('unread.people'),
      say('lead.user', { id: 7 }),
    ],
    ['the fields', refuseAll('crm.lead.fields'), say('unread.fields'), 'UF_CRM_TEXT'],
    ['the directories of codes', refuseAll('crm.status.list'), listed(...codes), 'UC_4F2A1'],
    [
      'the list of contacts',
      refuseAll('crm.lead.contact.items.get'),
      say('unread.contacts'),
      'Mark Testow',
    ],
    [
      'the company, for a reason of the portal’s own',
      (rest) => rest.fail('crm.company.get', { status: 500, body: { error: 'X' } }),
      say('unread.client'),
      say('lead.company', { id: 401 }),
    ],
    [
      'everything but the lead',
      (rest) => rest.fail('batch', noScope),
      listed(...codes, 'unread.fields', 'unread.people', 'unread.client'),
      say('lead.company', { id: 401 }),
    ],
  ])('%s', async (_what, refuse, parts, instead) => {
    await openRich(refuse)
    const said = say('lead.unread', { parts })
    await hearAndSee(said)
    expect(screen.getAllByText(unread)).toHaveLength(1)
    expect(screen.getAllByText(instead)[0]).toBeVisible()
    expectWholeCard()
  })
})

describe('what has its own place to be said in is not said again below:', () => {
  const company = say('lead.company', { id: '401' })
  const contact = say('lead.contact', { id: '301' })

  it('a client that is not open to everybody', async () => {
    await openRich(refuseAll('crm.company.get', 'crm.contact.get'))
    await expectClient(company, `${say('client.company')}, ${say('lead.denied')}`)
    await expectClient(contact, `${say('client.contact')}, ${say('lead.denied')}`)
    expect(screen.queryByText(unread)).not.toBeInTheDocument()
    expectWholeCard()
  })

  it('a deleted client, which has no link to a card that is no more', async () => {
    await openRich((rest) => {
      rest.fail('crm.company.get', gone)
      rest.fail('crm.contact.get', gone)
    })
    await expectClient(company, say('client.gone.company'))
    await expectClient(contact, say('client.gone.contact'))
    expect(screen.queryByRole('link', { name: company })).not.toBeInTheDocument()
    expect(screen.queryByText(unread)).not.toBeInTheDocument()
    expectWholeCard()
  })
})

describe('what the card can do without is not complained about:', () => {
  it('without the portal’s currencies a sum is written as the language does', async () => {
    const sum = { CURRENCY_ID: 'RUB', OPPORTUNITY: '1250000.50' }
    await openRich(refuseAll('crm.currency.list', 'crm.currency.get'), sum)
    await screen.findAllByText('Mark Testow')
    expect(fieldValue(say('field.amount'))).toHaveTextContent('RUB 1,250,000.50')
    expect(fieldValue('Prepayment')).toHaveTextContent('€5,000')
    expect(screen.queryByText(unread)).not.toBeInTheDocument()
    expectWholeCard()
  })

  it('with them it is written as the administrator chose', async () => {
    await openRich(() => undefined, { CURRENCY_ID: 'RUB', OPPORTUNITY: '1250000.50' })
    await screen.findAllByText('Mark Testow')
    expect(fieldValue(say('field.amount'))).toHaveTextContent('1 250 000,50 ₽')
  })

  it.each<[what: string, refuse: (rest: Rest) => void]>([
    ['is null', (rest) => rest.answer('crm.lead.details.configuration.get', null)],
    ['is refused', refuseAll('crm.lead.details.configuration.get')],
  ])('where the layout %s, custom fields stand in one block', async (_what, refuse) => {
    await openRich(refuse)
    await screen.findAllByText('Mark Testow')
    expect(screen.queryByRole('region', { name: 'Kitchen' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: say('block.otherFields') })).not.toBeInTheDocument()
    expect(fieldValue('Style', say('block.about'))).toHaveTextContent('Country house')
    expect(fieldValue(say('field.birthdate'), say('block.about'))).toHaveTextContent(
      '29 February 1984',
    )
    expect(screen.queryByText(unread)).not.toBeInTheDocument()
    expectWholeCard()
  })

  it('without the settings of fields lists and yes or no have their words, a bound element its number, and without the profile all is there', async () => {
    await openRich(refuseAll('crm.lead.userfield.list', 'crm.item.get', 'profile'))
    await screen.findAllByText('Mark Testow')
    expect(fieldValue('Style')).toHaveTextContent('Country house')
    expect(fieldValue('With installation')).toHaveTextContent('Yes, please')
    expect(fieldValue('Related items')).toHaveTextContent('Deal #77')
    expect(screen.queryByText(unread)).not.toBeInTheDocument()
    expectWholeCard()
  })
})

it('a code that the directory does not have shows as it is in each field, with the reason, and has no way of stages', async () => {
  const fields = ['STATUS_ID', 'SOURCE_ID', 'HONORIFIC', 'UF_CRM_LIST', 'UF_CRM_DIR']
  await openRich(() => undefined, Object.fromEntries(fields.map((field) => [field, 'UC_GONE'])))
  await screen.findAllByText('Mark Testow')
  for (const label of [
    say('field.stageId'),
    say('field.sourceId'),
    say('field.honorific'),
    'Style',
    'Branch',
  ]) {
    expect(within(fieldValue(label)).getByText('UC_GONE'), label).toHaveAttribute(
      'title',
      say('lead.noWord'),
    )
  }
  expect(screen.queryByRole('list', { name: say('lead.stagePath') })).not.toBeInTheDocument()
  expectWholeCard()
})

it('shows the lead by itself while everything else is on its way', async () => {
  await openRich((rest) => rest.hang('batch'))
  expect(within(shownStage()).getByText('UC_4F2A1')).not.toHaveAttribute('title')
  expect(screen.getByRole('link', { name: say('lead.company', { id: '401' }) })).toBeVisible()
  expect(screen.queryByText(unread)).not.toBeInTheDocument()
  expectWholeCard()
})
