import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'
import { queriesOf } from '../support/openList'
import { renderApp } from '../support/renderCard'
import { say, saying } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { wholeCard } from '../support/wholeCard'

const number = '+49 30 99999 000'
const call = {
  CALL_ID: 'first',
  PHONE_NUMBER: number,
  CRM_ENTITY_TYPE: '',
  CRM_ENTITY_ID: '0',
  CALL_STATE: 'connected',
  CALL_LIST_MODE: 'false',
}
const about = (type: string, id: number | string, more = {}) => ({
  ...call,
  CRM_ENTITY_TYPE: type,
  CRM_ENTITY_ID: String(id),
  ...more,
})

/** A lead in a list. */
const row = (id: number, meaning: string) => ({
  ID: String(id),
  TITLE: `Order ${id}`,
  STATUS_ID: 'NEW',
  STATUS_SEMANTIC_ID: meaning,
})

/** Opens the app in a call window. */
async function openCall(
  options: Record<string, unknown>,
  prepare: (rest: ReturnType<typeof openPortal>['rest']) => void = () => undefined,
) {
  const portal = openPortal({ init: { PLACEMENT: 'CALL_CARD', PLACEMENT_OPTIONS: options } })
  portal.rest.otherwise(standInRest('en'))
  portal.answer('getStatus', options)
  prepare(portal.rest)
  const user = await renderApp()
  /** The portal reports that the call is about something else now. */
  const report = async (status: Record<string, unknown>): Promise<void> => {
    portal.answer('getStatus', status)
    await act(async () => portal.emit('CallCard::EntityChanged', status))
  }
  return { portal, rest: portal.rest, user, report }
}

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const note = () => screen.findByRole('textbox', { name: say('note.label.todo') })
const lead2001 = () => title(/kitchen/i)
const unknown = () => title(say('call.unknown', { phone: number }))

describe('a call that names a lead', () => {
  it.each([
    ['its tab', { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', PLACEMENT_OPTIONS: { ID: '2001' } }],
    ['a call', { PLACEMENT: 'CALL_CARD', PLACEMENT_OPTIONS: about('LEAD', 2001) }],
  ])('costs the same three requests in %s', async (_where, init) => {
    const { rest } = openPortal({ init })
    rest.otherwise(standInRest('en'))
    await renderApp()
    await lead2001()
    await note()
    await waitFor(() => expect(rest.calls.length).toBeGreaterThanOrEqual(3))
    await wholeCard()
    expect(rest.calls.map(({ method }) => method)).toEqual(['crm.lead.get', 'batch', 'batch'])
  })

  it('has what one needs while talking in sight, the rest folded, and nothing that calls', async () => {
    const { user } = await openCall(about('LEAD', 2001))
    await lead2001()
    expect(await note()).toBeVisible()
    expect(screen.getByRole('list', { name: say('lead.stagePath') })).toBeVisible()
    const history = await screen.findByRole('region', { name: say('block.history') })
    expect(
      await within(history).findByRole('list', { name: say('history.comments') }),
    ).toBeVisible()
    for (const block of ['reach', 'origin', 'about'] as const) {
      const toggle = await screen.findByRole('button', { name: say(`block.${block}`) })
      expect(toggle).toHaveAttribute('aria-expanded', 'false')
    }
    await user.click(screen.getByRole('button', { name: say('block.reach') }))
    const region = within(screen.getByRole('region', { name: say('block.reach') }))
    expect(region.getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: saying('action.call') })).not.toBeInTheDocument()
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
  })

  it('saves nothing of what is unfolded in it', async () => {
    const { user, portal } = await openCall(about('LEAD', 2001))
    await user.click(await screen.findByRole('button', { name: say('block.origin') }))
    expect(portal.sent('setUserOption')).toEqual([])
    expect(portal.rest.callsOf('user.option.set')).toEqual([])
  })

  it('follows the portal to another lead', async () => {
    const { report } = await openCall(about('LEAD', 2001))
    await lead2001()
    await report(about('LEAD', 1591))
    expect(await title('Lead #1591')).toBeVisible()
  })

  it('keeps the lead with a note that is being typed until the person goes on, and leads back to it', async () => {
    const { user, report } = await openCall(about('LEAD', 2001))
    await user.type(await note(), 'Wants a call on Monday')
    await report(about('LEAD', 1591))
    expect(await screen.findByText(say('call.other'))).toBeVisible()
    expect(await note()).toHaveValue('Wants a call on Monday')
    expect(await note()).toHaveFocus()

    await user.click(screen.getByRole('button', { name: say('call.showOther') }))
    expect(await title('Lead #1591')).toBeVisible()
    expect(await note()).toHaveValue('')
    expect(await screen.findByText(say('call.kept', { id: 2001 }))).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('call.backToNote') }))
    await lead2001()
    expect(await note()).toHaveValue('Wants a call on Monday')

    await user.click(screen.getByRole('button', { name: say('call.showOther') }))
    expect(await title('Lead #1591')).toBeVisible()
  })

  it('asks the portal to leave the window open while a note is not added, and says so', async () => {
    const { user, portal } = await openCall(about('LEAD', 2001))
    await lead2001()
    await act(async () => portal.emit('CallCard::BeforeClose'))
    expect(portal.sent('disableAutoClose')).toEqual([])
    await user.type(await note(), 'Wants a call')
    await act(async () => portal.emit('CallCard::BeforeClose'))
    expect(await screen.findByText(say('call.closing'))).toBeVisible()
    expect(portal.sent('disableAutoClose')).toHaveLength(1)
  })

  it('says why there is no card when the lead may not be read', async () => {
    await openCall(about('LEAD', 403))
    expect(await title(say('fail.accessDenied.title'))).toBeVisible()
  })
})

describe('a call that names something else', () => {
  it('opens the only lead of the contact', async () => {
    await openCall(about('CONTACT', 301))
    await lead2001()
    expect(screen.getByText(say('related.ofClient', { count: 1 }))).toBeVisible()
  })

  it('opens the lead of the deal', async () => {
    await openCall(about('DEAL', 501))
    expect(await note()).toBeVisible()
    expect(screen.getByText(say('related.ofClient', { count: 1 }))).toBeVisible()
  })

  it('lists the leads of a client who has several, those in progress first, and leads back to the list', async () => {
    const { user, rest } = await openCall(about('COMPANY', 402), (given) =>
      given.answer('crm.lead.list', [row(3, 'S'), row(2, 'P'), row(1591, 'P')]),
    )
    expect(await title(say('related.ofClient', { count: 3 }))).toBeVisible()
    const names = within(screen.getByRole('main')).getAllByRole('button')
    expect(names.map(({ textContent }) => textContent?.slice(0, 7))).toEqual([
      'Order 1',
      'Order 2',
      'Order 3',
    ])
    await user.click(screen.getByRole('button', { name: /Order 1591/ }))
    expect(await title('Lead #1591')).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('related.others', { count: 2 }) }))
    expect(await title(say('related.ofClient', { count: 3 }))).toBeVisible()
    expect(rest.callsOf('crm.duplicate.findbycomm')).toEqual([])
  })

  it('names the client who has no lead', async () => {
    await openCall(about('CONTACT', 305, { PHONE_NUMBER: undefined }))
    expect(await title(say('related.noLead'))).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Erika Muster' })).toHaveAttribute(
      'href',
      'https://portal.example/crm/contact/details/305/',
    )
  })

  it('leads to the client whose name may not be read', async () => {
    await openCall(about('CONTACT', 305, { PHONE_NUMBER: undefined }), (rest) =>
      rest.answer('crm.contact.list', []),
    )
    expect(await title(say('related.noLead'))).toBeVisible()
    expect(screen.getByRole('link', { name: say('lead.contact', { id: 305 }) })).toBeVisible()
  })

  it('opens the lead that is created during the call', async () => {
    const { report } = await openCall(about('CONTACT', 305, { PHONE_NUMBER: undefined }))
    await title(say('related.noLead'))
    await report(
      about('CONTACT', 305, { CRM_BINDINGS: [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: 2001 }] }),
    )
    await lead2001()
  })
})

describe('a call from a number', () => {
  it('opens the lead that has it in another spelling', async () => {
    await openCall({ ...call, PHONE_NUMBER: '441632960123' }, (rest) => {
      rest.answer('crm.duplicate.findbycomm', { LEAD: [2001] })
    })
    await lead2001()
    expect(
      screen.getByText(say('related.byPhone', { count: 1, phone: '441632960123' })),
    ).toBeVisible()
  })

  it('written as inside a country is looked for in the country of the line', async () => {
    const { rest } = await openCall({
      ...call,
      LINE_NUMBER: '+49 30 99999000',
      PHONE_NUMBER: '030/23125001',
    })
    await lead2001()
    const [asked] = queriesOf(rest.calls, 'crm.duplicate.findbycomm')
    // No number of the United States, which the English language would suggest.
    expect(asked?.getAll('values[]').join()).not.toContain('+1')
  })

  it('says that the CRM knows nothing of it', async () => {
    const { rest } = await openCall(call)
    expect(await unknown()).toBeVisible()
    expect(rest.callsOf('crm.lead.get')).toEqual([])
  })

  it('says that leads with it are not open to the person', async () => {
    await openCall(call, (rest) => rest.answer('crm.duplicate.findbycomm', { LEAD: [403] }))
    expect(await title(say('related.noLead'))).toBeVisible()
    expect(screen.getByText(say('related.hidden', { count: 1 }))).toBeVisible()
  })

  it('says why it could not be looked up, and tries again', async () => {
    const denied = { status: 400, body: { error: '', error_description: 'Access denied.' } }
    const { user, rest } = await openCall(call, (given) =>
      given.fail('crm.duplicate.findbycomm', denied),
    )
    expect(await title(say('related.failed'))).toBeVisible()
    expect(screen.getByText(say('reason.accessDenied'))).toBeVisible()
    rest.answer('crm.duplicate.findbycomm', [])
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    expect(await unknown()).toBeVisible()
  })

  it('that is hidden says so and asks for nothing, until the portal binds a lead', async () => {
    const { rest, report } = await openCall({ ...call, PHONE_NUMBER: 'hidden' })
    expect(await title(say('call.hidden'))).toBeVisible()
    expect(rest.calls).toEqual([])
    await report(about('LEAD', 2001, { PHONE_NUMBER: 'hidden' }))
    await lead2001()
  })
})
