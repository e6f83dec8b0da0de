import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'
import { renderApp } from '../support/renderCard'
import { say } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

/** Opens the app in the sidebar of a chat. */
async function openChat(
  options: unknown,
  scopes = 'crm,user_brief,placement,im',
  prepare: (rest: ReturnType<typeof openPortal>['rest']) => void = () => undefined,
) {
  const portal = openPortal({ init: { PLACEMENT: 'IM_SIDEBAR', PLACEMENT_OPTIONS: options } })
  portal.rest.otherwise(standInRest('en', { scopes }))
  prepare(portal.rest)
  const user = await renderApp()
  return { rest: portal.rest, user }
}

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('beside a chat', () => {
  it.each([
    ['an open channel that is bound to a lead', 'chat21'],
    ['the chat of a lead', 'chat31'],
  ])('of %s stands the card of that lead', async (_what, dialogId) => {
    const { rest } = await openChat({ dialogId, URI: '/online/' })
    expect(await title(/kitchen/i)).toBeVisible()
    expect(rest.callsOf('im.dialog.get').map(({ params }) => params)).toEqual([
      { DIALOG_ID: dialogId },
    ])
  })

  it('of an open channel that is bound to nothing stands the lead with its address', async () => {
    const { rest } = await openChat({ dialogId: 'chat26' }, undefined, (given) =>
      given.answer('crm.item.list', { items: [{ id: 2001 }] }, 1),
    )
    await title(/kitchen/i)
    expect(rest.callsOf('crm.lead.get').map(({ params }) => params['id'])).toEqual(['2001'])
  })

  it('of an open channel that is bound to nothing the person chooses among the leads with its address', async () => {
    const { user } = await openChat({ dialogId: 'chat26' })
    const ofClient = say('related.ofClient', { count: 2 })
    expect(await title(ofClient)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /island/ }))
    await waitFor(async () => expect(await title(/kitchen/i)).toHaveFocus())
    await user.click(screen.getByRole('button', { name: say('related.others', { count: 1 }) }))
    await waitFor(async () => expect(await title(ofClient)).toHaveFocus())
  })

  it.each([
    ['an open channel of a client', 'chat22'],
    ['an open channel of a deal', 'chat23'],
    ['a deal without a lead, by its client', 'chat32'],
  ])('of %s stands the only lead', async (_what, dialogId) => {
    await openChat({ dialogId })
    expect(await screen.findByText(say('related.ofClient', { count: 1 }))).toBeVisible()
    expect(await screen.findByRole('textbox', { name: say('note.label.todo') })).toBeVisible()
  })

  it('of a client without a lead, it is the client that is named', async () => {
    await openChat({ dialogId: 'chat25' })
    expect(await title(say('related.noLead'))).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Erika Muster' })).toBeVisible()
  })

  it.each(['chat24', 'chat41'])('with nothing in the CRM (%s) it says so', async (dialogId) => {
    await openChat({ dialogId })
    expect(await title(say('chat.unbound.title'))).toBeVisible()
  })

  it('of a colleague it says so, without a request', async () => {
    const { rest } = await openChat({ dialogId: '7' })
    expect(await title(say('chat.colleague.title'))).toBeVisible()
    expect(rest.calls).toEqual([])
  })

  it('that is not named it says so', async () => {
    await openChat([])
    expect(await title(say('chat.unnamed.title'))).toBeVisible()
  })

  it('of others it says that only members see it, and tries again', async () => {
    const { rest, user } = await openChat({ dialogId: 'chat99' })
    expect(await title(say('chat.foreign.title'))).toBeVisible()
    rest.answer('im.dialog.get', { entity_type: 'CRM', entity_id: 'LEAD|2001' })
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    expect(await title(/kitchen/i)).toBeVisible()
  })

  it('names the permission that the app lacks', async () => {
    await openChat({ dialogId: 'chat21' }, 'crm,user_brief,placement')
    expect(await title(say('chat.failed'))).toBeVisible()
    expect(screen.getByText(say('reason.scopeMissing', { scope: 'im' }))).toBeVisible()
  })
})
