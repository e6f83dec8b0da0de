import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'
import { openPortal } from '../../support/fakes/fakePortal'
import { portalOrigin } from '../../support/fakes/portalOrigin'
import { standInRest } from '../../support/fakes/standInRest'
import { queriesOf } from '../../support/openList'
import { renderApp } from '../../support/renderCard'
import { say } from '../../support/say'
import { wholeCard } from '../../support/wholeCard'

/** The option that holds the drafts of lead 2001, and of every fifth lead before and after it. */
const option = 'drafts1'
const call = { CALL_ID: 'first', CRM_ENTITY_TYPE: 'LEAD', CRM_ENTITY_ID: '2001' }

/** Opens the card of lead 2001, with these drafts kept in the portal. */
async function open(placement: 'call' | 'tab', kept = '') {
  const place =
    placement === 'call'
      ? { PLACEMENT: 'CALL_CARD', PLACEMENT_OPTIONS: call }
      : { PLACEMENT_OPTIONS: { ID: '2001' } }
  const portal = openPortal({ init: { ...place, USER_OPTIONS: { [option]: kept } } })
  const { rest } = portal
  rest.otherwise(standInRest('en'))
  portal.answer('getStatus', call)
  const user = await renderApp()
  /** Calls the portal as another window of the same person would. */
  const ask = async (method: string, params: Record<string, unknown>): Promise<unknown> => {
    const body = JSON.stringify({ ...params, auth: portal.tokens.first })
    const headers = { 'content-type': 'application/json' }
    const url = `${portalOrigin}/rest/${method}`
    const answer: unknown = await (await fetch(url, { method: 'POST', headers, body })).json()
    return answer
  }
  return { user, rest, ask }
}

const note = () => screen.findByRole('textbox', { name: say('note.label.todo') })
/** What was saved, in order. */
const saved = ({ rest }: Awaited<ReturnType<typeof open>>): unknown[] =>
  queriesOf(rest.calls, 'user.option.set').map((query) =>
    JSON.parse(query.get(`options[${option}]`) ?? ''),
  )
const oak = { leadId: 2001, text: 'Wants oak', kind: 'todo', due: 'tomorrow' }
const beech = { leadId: 3001, text: 'Wants beech', kind: 'todo', due: 'tomorrow' }

describe('a note that is not added', () => {
  it('is kept in the portal while it is written in the window of a call, until it is added', async () => {
    const opened = await open('call')
    const text = 'Wants "oak" & a call'
    await opened.user.type(await note(), text)
    await waitFor(() => expect(saved(opened)).toEqual([[{ ...oak, text }]]))
    await opened.user.keyboard('{Enter}')
    await waitFor(() => expect(saved(opened)[1]).toEqual([]))
  })

  it('is kept at once when the person turns to something else in the window', async () => {
    const opened = await open('call')
    await opened.user.type(await note(), 'Wants oak')
    fireEvent.blur(window)
    // Another tab of the window takes the page away.
    cleanup()
    await waitFor(() => expect(saved(opened)).toEqual([[oak]]))
  })

  it('is kept beside one that the window of another call has saved since', async () => {
    const opened = await open('call')
    await opened.user.type(await note(), 'Wants')
    // Else it could be on its way, and arrive over the other one.
    await waitFor(() => expect(saved(opened).at(-1)).toEqual([{ ...oak, text: 'Wants' }]))
    await opened.ask('user.option.set', { options: { [option]: JSON.stringify([beech]) } })
    await opened.user.type(await note(), ' oak')
    await waitFor(async () => {
      const answer = await opened.ask('user.option.get', { option })
      expect(answer).toMatchObject({ result: JSON.stringify([beech, oak]) })
    })
  })

  it('is kept in an option that leads share whose ids leave the same remainder, and no others', async () => {
    const other = { ...beech, leadId: 3000 }
    const opened = await open('call')
    await opened.ask('user.option.set', { options: { drafts0: JSON.stringify([other]) } })
    await opened.user.type(await note(), 'Wants oak')
    await waitFor(() => expect(saved(opened)).toEqual([[oak]]))
    const answer = await opened.ask('user.option.get', { option: 'drafts0' })
    expect(answer).toMatchObject({ result: JSON.stringify([other]) })
  })

  it('pushes out the oldest ones where they are too long together', async () => {
    const text = 'Ж'.repeat(1_300)
    const kept = { text, kind: 'todo', due: 'tomorrow' }
    const long = [3001, 3006, 3011, 3016].map((leadId) => Object.assign({ leadId }, kept))
    const opened = await open('call', JSON.stringify(long))
    await opened.ask('user.option.set', { options: { [option]: JSON.stringify(long) } })
    await opened.user.type(await note(), 'Wants oak')
    await waitFor(() => expect(saved(opened)).toEqual([[...long.slice(2), oak]]))
  })

  it('is not saved before an earlier text of it has arrived', async () => {
    const opened = await open('call')
    const answerFirst = opened.rest.answerLate('batch', {})
    const field = await note()
    stopClock()
    fireEvent.change(field, { target: { value: 'Wants' } })
    await pass(1_000)
    await eventually(() => expect(saved(opened)).toHaveLength(1))
    fireEvent.change(field, { target: { value: 'Wants oak' } })
    await pass(2_000)
    expect(saved(opened)).toHaveLength(1)
    answerFirst()
    await eventually(() => expect(saved(opened)[1]).toEqual([oak]))
  })
})

describe('a kept note', () => {
  it('comes back as it was typed, though the portal’s page escapes it as in HTML', async () => {
    const text = 'Tom & Jerry’s "oak" is <2 m, isn\'t it? &lt;'
    const escaped = JSON.stringify([{ leadId: 2001, text, kind: 'todo' }])
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#039;')
      .replaceAll('<', '&lt;')
    await open('tab', escaped)
    expect(await note()).toHaveValue(text)
  })

  it('comes back with its time and with whoever has to do it', async () => {
    const due = { local: '2026-03-20T09:30' }
    const doer = { id: 7, name: 'Olga Formerly' }
    await open('tab', JSON.stringify([{ ...oak, due, doer }]))
    expect(await note()).toHaveValue('Wants oak')
    expect(screen.getByLabelText(say('nextStep.until'))).toHaveValue('2026-03-20T09:30')
    const named = `${say('field.responsibleId')}: Olga Formerly`
    expect(screen.getByRole('button', { name: named })).toBeVisible()
  })

  it.each(['call', 'tab'] as const)('comes back in the %s, and asks for nothing', async (where) => {
    const opened = await open(where, JSON.stringify([{ ...oak, kind: 'comment' }]))
    const field = await screen.findByRole('textbox', { name: say('note.label.comment') })
    expect(field).toHaveValue('Wants oak')
    await wholeCard()
    expect(saved(opened)).toEqual([])
  })
})
