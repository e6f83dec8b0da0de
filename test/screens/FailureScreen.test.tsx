import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../support/builders/buildLead'
import { openPortal } from '../support/fakes/fakePortal'
import type { RestReply } from '../support/fakes/fakeRest'
import { hearAndSee } from '../support/fakes/hear'
import { renderApp } from '../support/renderCard'
import { eventually, pass, stopClock } from '../support/fakes/stoppedClock'
import { say, saying } from '../support/say'

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
    [refusal(400, '', 'Not found'), say('fail.notFound.title')],
    [refusal(400, '', 'Access denied.'), say('fail.accessDenied.title')],
    [refusal(400, '', 'ID is not defined or invalid'), say('fail.invalidId.title')],
    [refusal(403, 'ACCESS_DENIED', 'Commercial plans only'), say('fail.planWithoutRest.title')],
    [refusal(403, 'user_access_error', ''), say('fail.closedToUser.title')],
    [refusal(403, 'insufficient_scope', ''), say('fail.scopeMissing.title')],
    [refusal(404, 'ERROR_METHOD_NOT_FOUND', ''), say('fail.methodMissing.title')],
    [refusal(429, 'OPERATION_TIME_LIMIT', ''), say('fail.blocked.title')],
    [refusal(503, 'OVERLOAD_LIMIT', ''), say('fail.blocked.title')],
    [refusal(500, 'PORTAL_DELETED', ''), say('fail.portalClosed.title')],
    [refusal(400, '', 'Computer says no'), say('fail.refused.title')],
  ])('%j is named, asked for once, and can be tried again', async (reply, name) => {
    const { rest } = openPortal()
    rest.fail(method, reply)
    const user = await renderApp()
    await title(name)
    expect(rest.callsOf(method)).toHaveLength(1)
    expect(document.body).not.toHaveTextContent('status code')
    rest.answer(method, buildWireLead())
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    await title('Lead #1591')
  })

  it('in words of the portal is shown in those words', async () => {
    const { rest } = openPortal()
    rest.fail(method, refusal(400, '', 'Computer says <b>no</b><br>'))
    await renderApp()
    expect(
      await screen.findByText(say('app.portalSays', { words: 'Computer says no' })),
    ).toBeVisible()
  })
})

it('a failure can be reported: method, code and request, and nothing of anybody', async () => {
  const { rest, tokens } = openPortal()
  rest.fail(method, refusal(403, 'user_access_error', 'Marta Muster may not see +49 30 1234567'))
  const user = await renderApp()
  await title(say('fail.closedToUser.title'))
  const copy = await screen.findByRole('button', {
    name: say('action.copy', { what: say('fail.report') }),
  })
  await user.click(copy)
  await hearAndSee(say('action.copied'))
  // Also the second time.
  await user.click(copy)
  const voice = within(screen.getByRole('status'))
  await waitFor(() =>
    expect(voice.getAllByText(say('action.copied'), { ignore: false })).toHaveLength(2),
  )
  const report = await navigator.clipboard.readText()
  expect(report).toMatch(
    /^lead-card-for-bitrix24 \d+\.\d+\.\d+, @bitrix24\/b24jssdk \d+\.\d+\.\d+\nmethod: crm\.lead\.get\n/,
  )
  expect(report).toContain('closedToUser, HTTP 403, code user_access_error')
  expect(report).toMatch(/^request: [\w-]{8,}$/m)
  for (const secret of ['Marta', '1234567', '1591', 'portal.example', ...Object.values(tokens)]) {
    expect(report).not.toContain(secret)
  }
})

describe('a fault that may pass', () => {
  it.each<
    [what: string, plan: (rest: ReturnType<typeof openPortal>['rest']) => void, title: string]
  >([
    [
      'a fault of the server',
      (rest) => rest.fail(method, { status: 500, body: '<h1>Oops</h1>' }),
      say('fail.portalFault.title'),
    ],
    [
      'an answer that is a page',
      (rest) => rest.fail(method, { body: '<h1>Soon back</h1>' }),
      say('fail.portalFault.title'),
    ],
    ['a result that is no lead', (rest) => rest.answer(method, []), say('fail.portalFault.title')],
    ['a cut connection', (rest) => rest.cut(method), say('fail.noNetwork.title')],
  ])('such as %s is tried twice, and then told', async (_what, plan, name) => {
    const { rest } = openPortal()
    plan(rest)
    stopClock()
    await renderApp()
    expect(await laterText(say('app.retrying'))).toBeVisible()
    expect(rest.callsOf(method)).toHaveLength(1)
    await pass(1_000)
    await laterTitle(name)
    expect(screen.getByRole('button', { name: say('app.tryAgain') })).toBeVisible()
    await pass(60_000)
    expect(rest.callsOf(method)).toHaveLength(2)
  })

  it('and does pass costs nothing but the wait', async () => {
    const { rest } = openPortal()
    rest.answer(method, buildWireLead())
    rest.cut(method, 1)
    stopClock()
    await renderApp()
    await laterText(say('app.retrying'))
    await pass(1_000)
    await laterTitle('Lead #1591')
    expect(rest.callsOf(method)).toHaveLength(2)
  })

  it('of too many requests waits for four seconds, counts them, and tries exactly twice', async () => {
    const { rest } = openPortal()
    rest.fail(method, refusal(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'))
    stopClock()
    await renderApp()
    const wait = saying('app.askedToWait')
    const notice = await laterText(wait)
    expect(notice).toHaveTextContent('in 4 seconds')
    await pass(2_000)
    expect(await laterText(/in 2 seconds/)).toBeVisible()
    expect(rest.callsOf(method)).toHaveLength(1)
    await pass(2_500)
    await laterTitle(say('fail.tooManyRequests.title'))
    await pass(60_000)
    expect(rest.callsOf(method)).toHaveLength(2)
  })
})

describe('a session that is over', () => {
  it('is opened anew by loading the page of the portal, else the frame, by GET', async () => {
    const portal = openPortal()
    const { rest } = portal
    rest.fail(method, refusal(401, 'NO_AUTH_FOUND', 'Wrong authorization data'))
    const user = await renderApp()
    await title(say('fail.sessionOver.title'))
    expect(screen.queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
    const replace = watchAddress()
    await user.click(screen.getByRole('button', { name: say('app.reload') }))
    // Only a new page of the portal has new tokens; where the portal does not reload it, the frame is.
    await vi.waitFor(() => expect(portal.sent('reloadWindow')).toHaveLength(1))
    expect(replace).not.toHaveBeenCalled()
    portal.answerLate('reloadWindow')
    await vi.waitFor(() => expect(replace).toHaveBeenCalledOnce())
    expect(replace.mock.calls[0]?.[0]).toMatch(/^\/app\/\?LANG=en&reload=\d+$/)
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
    await title(say('fail.unsaved.title'))
    expect(screen.getByRole('button', { name: say('app.reload') })).toBeVisible()
    expect(rest.calls).toEqual([])
  })
})

describe('a portal that', () => {
  it('is not there gets an explanation of what this is and how to run it', async () => {
    await renderApp()
    await title(say('outside.title'))
    expect(
      screen.getByRole('heading', { level: 2, name: say('outside.install.title') }),
    ).toBeVisible()
    expect(screen.getByText(/npm ci\s+npm start/)).toBeVisible()
  })

  it('keeps silent is said to, and its late answer still opens the card', async () => {
    const portal = openPortal({ silent: ['getInitData'] })
    portal.rest.answer(method, buildWireLead())
    stopClock()
    await renderApp()
    await eventually(() => expect(portal.sent('getInitData')).toHaveLength(1))
    expect(screen.getByRole('heading', { name: say('app.loading') })).toBeVisible()
    await pass(5_000)
    expect(await laterText(say('app.slow'))).toBeVisible()
    await pass(5_000)
    await laterTitle(say('fail.silent.title'))
    expect(screen.getByRole('button', { name: say('app.reload') })).toBeVisible()
    portal.answerLate('getInitData')
    await laterTitle('Lead #1591')
  })

  it('answers with something unreadable is said to, with a way out', async () => {
    const portal = openPortal()
    portal.answerRaw('getInitData', '{"LANG":')
    const user = await renderApp()
    await title(say('fail.broken.title'))
    const replace = watchAddress()
    await user.click(screen.getByRole('button', { name: say('app.reload') }))
    expect(replace).toHaveBeenCalledOnce()
  })

  it('takes its time with the lead is waited for, and given up after thirty seconds', async () => {
    const { rest } = openPortal()
    rest.hang(method)
    stopClock()
    await renderApp()
    await eventually(() => expect(rest.callsOf(method)).toHaveLength(1))
    await pass(5_000)
    expect(await laterText(say('app.slow'))).toBeVisible()
    await pass(25_000)
    await laterTitle(say('fail.timeout.title'))
    expect(rest.callsOf(method)).toHaveLength(1)
  })
})
