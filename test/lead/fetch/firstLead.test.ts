import { expect, it } from 'vitest'
import { openPortal } from '../../support/fakes/fakePortal'

const method = 'crm.lead.get'

async function openFirstLead() {
  const portal = openPortal()
  portal.rest.answer(method, { ID: '1591', TITLE: 'Lead #1591' })
  const { askFirst, takeFirst } = await import('../../../src/lead/fetch/firstLead')
  const { callMethod } = await import('../../../src/rest/callMethod')
  const ask = (id: number) => takeFirst(id) ?? callMethod(method, { id })
  return { rest: portal.rest, askFirst, ask }
}

it('gives the early answer to the card that comes for it, without a second request', async () => {
  const { rest, askFirst, ask } = await openFirstLead()
  void askFirst(1591)
  expect(await ask(1591)).toMatchObject({ ID: '1591' })
  expect(rest.callsOf(method)).toHaveLength(1)
})

it('asks for nothing when the card was faster', async () => {
  const { rest, askFirst, ask } = await openFirstLead()
  const answer = ask(1591)
  void askFirst(1591)
  expect(await answer).toMatchObject({ ID: '1591' })
  expect(rest.callsOf(method)).toHaveLength(1)
})

it('gives an answer only once: a refresh asks anew', async () => {
  const { rest, askFirst, ask } = await openFirstLead()
  void askFirst(1591)
  await ask(1591)
  await ask(1591)
  expect(rest.callsOf(method)).toHaveLength(2)
})
