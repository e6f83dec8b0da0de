import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../support/buildLead'
import { openPortal } from '../support/fakePortal'
import type { RestReply } from '../support/fakeRest'
import { renderApp } from '../support/renderCard'
import { eventually, pass, stopClock } from '../support/stoppedClock'

const method = 'crm.lead.get'
const refusal = (status: number, error: unknown, words: string): RestReply => ({
  status,
  body: { error, error_description: words },
})
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
// Where the clock stands.
const laterText = (text: string | RegExp) => eventually(() => screen.getByText(text))
const laterTitle = (name: string) =>
  eventually(() => screen.getByRole('heading', { level: 1, name }))

/** Replaces the address of the page, which jsdom cannot change, by one that records where it is sent. */
function watchAddress() {
  const replace = vi.fn<(address: string) => void>()
  vi.stubGlobal('location', { pathname: '/app/', search: '?LANG=en', hash: '', replace })
  return replace
}

describe('a refusal', () => {
  it.each<[reply: RestReply, title: string]>([
    [refusal(400, '', 'Not found'), 'There is no such lead'],
    [refusal(400, '', 'Access denied.'), 'You may not see this lead'],
    [refusal(400, '', 'ID is not defined or invalid'), 'No lead here yet'],
    [
      refusal(403, 'ACCESS_DENIED', 'Commercial plans only'),
      'This Bitrix24 does not allow apps to read data',
    ],
    [refusal(403, 'user_access_error', ''), 'The app is closed to you'],
    [refusal(403, 'insufficient_scope', ''), 'The app lacks a permission'],
    [refusal(404, 'ERROR_METHOD_NOT_FOUND', ''), 'This Bitrix24 cannot show leads to apps'],
    [refusal(429, 'OPERATION_TIME_LIMIT', ''), 'Bitrix24 paused requests for a while'],
    [refusal(503, 'OVERLOAD_LIMIT', ''), 'Bitrix24 paused requests for a while'],
    [refusal(500, 'PORTAL_DELETED', ''), 'This Bitrix24 is closed'],
    [refusal(400, '', 'Computer says no'), 'Bitrix24 refused to show the lead'],
  ])('%j is named, asked for once, and can be tried again', async (reply, name) => {
    const { rest } = openPortal()
    rest.fail(method, reply)
    const user = await renderApp()
    await title(name)
    expect(rest.callsOf(method)).toHaveLength(1)
    expect(document.body).not.toHaveTextContent('status code')
    rest.answer(method, buildWireLead())
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await title('Lead #1591')
  })

  it('in words of the portal is shown in those words', async () => {
    const { rest } = openPortal()
    rest.fail(method, refusal(400, '', 'Computer says <b>no</b><br>'))
    await renderApp()
    expect(await screen.findByText('Bitrix24 says: Computer says no')).toBeVisible()
  })
})

describe('a fault that may pass', () => {
  it.each<
    [what: string, plan: (rest: ReturnType<typeof openPortal>['rest']) => void, title: string]
  >([
    [
      'a fault of the server',
      (rest) => rest.fail(method, { status: 500, body: '<h1>Oops</h1>' }),
      'Bitrix24 could not answer',
    ],
    [
      'an answer that is a page',
      (rest) => rest.fail(method, { body: '<h1>Soon back</h1>' }),
      'Bitrix24 could not answer',
    ],
    ['a result that is no lead', (rest) => rest.answer(method, []), 'Bitrix24 could not answer'],
    ['a cut connection', (rest) => rest.cut(method), 'No connection to Bitrix24'],
  ])('such as %s is tried twice, and then told', async (_what, plan, name) => {
    const { rest } = openPortal()
    plan(rest)
    stopClock()
    await renderApp()
    expect(await laterText('That did not work. Trying once more…')).toBeVisible()
    expect(rest.callsOf(method)).toHaveLength(1)
    await pass(1_000)
    await laterTitle(name)
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    await pass(60_000)
    expect(rest.callsOf(method)).toHaveLength(2)
  })

  it('and does pass costs nothing but the wait', async () => {
    const { rest } = openPortal()
    rest.answer(method, buildWireLead())
    rest.cut(method, 1)
    stopClock()
    await renderApp()
    await laterText('That did not work. Trying once more…')
    await pass(1_000)
    await laterTitle('Lead #1591')
    expect(rest.callsOf(method)).toHaveLength(2)
  })

  it('of too many requests waits for four seconds, counts them, and tries exactly twice', async () => {
    const { rest } = openPortal()
    rest.fail(method, refusal(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'))
    stopClock()
    await renderApp()
    const wait = /^Bitrix24 asks to wait\. Trying again in (\d) seconds?…$/
    const notice = await laterText(wait)
    expect(notice).toHaveTextContent('in 4 seconds')
    await pass(2_000)
    expect(await laterText(/in 2 seconds/)).toBeVisible()
    expect(rest.callsOf(method)).toHaveLength(1)
    await pass(2_500)
    await laterTitle('Too many requests to Bitrix24 just now')
    await pass(60_000)
    expect(rest.callsOf(method)).toHaveLength(2)
  })
})

describe('a session that is over', () => {
  it('is opened anew by loading the frame, by GET', async () => {
    const { rest } = openPortal()
    rest.fail(method, refusal(401, 'NO_AUTH_FOUND', 'Wrong authorization data'))
    const user = await renderApp()
    await title('The session is over')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
    const replace = watchAddress()
    await user.click(screen.getByRole('button', { name: 'Reload' }))
    expect(replace.mock.calls).toEqual([['/app/?LANG=en']])
  })

  it('goes on by itself where the portal gives a fresh token', async () => {
    const { rest } = openPortal()
    rest.answer(method, buildWireLead())
    rest.fail(method, refusal(401, 'expired_token', 'Expired'), 1)
    await renderApp()
    await title('Lead #1591')
  })
})

describe('a place without a lead', () => {
  it('whose card is not saved says so, and asks the portal for nothing', async () => {
    const { rest } = openPortal({ init: { PLACEMENT_OPTIONS: { ID: '0' } } })
    await renderApp()
    await title('No lead here yet')
    expect(rest.calls).toEqual([])
  })
})

describe('a portal that', () => {
  it('is not there gets an explanation of what this is and how to run it', async () => {
    await renderApp()
    await title('Lead Card for Bitrix24')
    expect(screen.getByRole('heading', { level: 2, name: 'Install it' })).toBeVisible()
    expect(screen.getByText(/npm ci\s+npm start/)).toBeVisible()
  })

  it('keeps silent is said to, and its late answer still opens the card', async () => {
    const portal = openPortal({ silent: ['getInitData'] })
    portal.rest.answer(method, buildWireLead())
    stopClock()
    await renderApp()
    await eventually(() => expect(portal.sent('getInitData')).toHaveLength(1))
    expect(screen.getByRole('status', { name: 'Loading the lead…' })).toBeVisible()
    await pass(5_000)
    expect(await laterText('Bitrix24 is taking longer than usual.')).toBeVisible()
    await pass(5_000)
    await laterTitle('Bitrix24 does not answer')
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
    portal.answerLate('getInitData')
    await laterTitle('Lead #1591')
  })

  it('answers with something unreadable is said to, with a way out', async () => {
    const portal = openPortal()
    portal.answerRaw('getInitData', '{"LANG":')
    const user = await renderApp()
    await title('Bitrix24 answered with something unreadable')
    const replace = watchAddress()
    await user.click(screen.getByRole('button', { name: 'Reload' }))
    expect(replace).toHaveBeenCalledOnce()
  })

  it('takes its time with the lead is waited for, and given up after thirty seconds', async () => {
    const { rest } = openPortal()
    rest.hang(method)
    stopClock()
    await renderApp()
    await eventually(() => expect(rest.callsOf(method)).toHaveLength(1))
    await pass(5_000)
    expect(await laterText('Bitrix24 is taking longer than usual.')).toBeVisible()
    await pass(25_000)
    await laterTitle('Bitrix24 did not answer in time')
    expect(rest.callsOf(method)).toHaveLength(1)
  })
})
