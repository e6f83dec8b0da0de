import { describe, expect, it, vi } from 'vitest'
import type { RestError } from '../../src/rest/failure/RestError'
import { openPortal } from '../support/fakes/fakePortal'
import { wireTime, type RestReply } from '../support/fakes/fakeRest'
import { eventually, pass, stopClock } from '../support/fakes/stoppedClock'

const method = 'crm.lead.get'

async function open(portalOptions?: Parameters<typeof openPortal>[0]) {
  const portal = openPortal(portalOptions)
  const { callMethod } = await import('../../src/rest/callMethod')
  return { portal, rest: portal.rest, call: () => callMethod(method, { id: 1591 }) }
}

/** Sets up a write of these fields. */
const write = async (fields: Record<string, unknown>) => {
  const portal = openPortal()
  const { callMethod } = await import('../../src/rest/callMethod')
  return {
    portal,
    rest: portal.rest,
    call: () => callMethod('crm.lead.update', { id: 5, fields }),
  }
}

/** How a call failed; everything it says is looked through for tokens. */
async function failureOf(call: Promise<unknown>): Promise<RestError> {
  const { RestError } = await import('../../src/rest/failure/RestError')
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RestError)) throw new Error(`Not a RestError: ${String(error)}`)
  const said = [JSON.stringify(error), error.message, error.stack, String(error.cause)].join('\n')
  expect(said).not.toContain('access-token')
  return error
}

const refusal = (error: unknown, words: string, status = 400): RestReply => ({
  status,
  body: { error, error_description: words },
})
const html = '<!doctype html><html><body><h1>Maintenance</h1></body></html>'

describe('callMethod', () => {
  it('returns the result of the method, asked for once with the token of the portal', async () => {
    const { portal, rest, call } = await open()
    rest.answer(method, { ID: '1591' })
    await expect(call()).resolves.toEqual({ ID: '1591' })
    expect(rest.calls).toEqual([{ method, params: { id: '1591' }, token: portal.tokens.first }])
  })

  it.each<[unknown]>([[null], [[]], [false], [0], ['']])(
    'returns the result %j as it is',
    async (result) => {
      const { rest, call } = await open()
      rest.answer(method, result)
      await expect(call()).resolves.toEqual(result)
    },
  )

  it.each<[what: string, reply: RestReply, kind: RestError['kind']]>([
    ['400 without a code: no id', refusal('', 'ID is not defined or invalid'), 'invalidId'],
    ['400 without a code: no such lead', refusal('', 'Not found'), 'notFound'],
    ['the same with a full stop', refusal('', 'Not found.'), 'notFound'],
    ['400 without a code: no right', refusal('', 'Access denied.'), 'accessDenied'],
    ['the same without a full stop', refusal('', 'Access denied'), 'accessDenied'],
    ['no right, in Russian', refusal('', 'Доступ запрещён.'), 'accessDenied'],
    ['no such lead, in Russian', refusal('', 'Лид не найден'), 'notFound'],
    ['the numeric code 0', refusal(0, 'Not found'), 'notFound'],
    ['the numeric code 100', refusal(100, 'Access denied'), 'accessDenied'],
    ['the code 0 as text', refusal('0', 'Not found'), 'notFound'],
    ['words that nobody knows', refusal('', 'Computer says no'), 'refused'],
    ['ERROR_CORE with words', refusal('ERROR_CORE', 'Computer says no'), 'refused'],
    ['401 NO_AUTH_FOUND', refusal('NO_AUTH_FOUND', 'Wrong authorization data', 401), 'sessionOver'],
    [
      '403 ACCESS_DENIED',
      refusal('ACCESS_DENIED', 'REST API is available only on commercial plans', 403),
      'planWithoutRest',
    ],
    ['403 INVALID_CREDENTIALS', refusal('INVALID_CREDENTIALS', 'No rights', 403), 'accessDenied'],
    [
      '403 insufficient_scope',
      refusal('insufficient_scope', 'Higher privileges needed', 403),
      'scopeMissing',
    ],
    [
      '403 user_access_error',
      refusal('user_access_error', 'The user has no access', 403),
      'closedToUser',
    ],
    [
      '404 of an unknown method',
      refusal('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404),
      'methodMissing',
    ],
    ['429 of the time budget', refusal('OPERATION_TIME_LIMIT', 'Blocked', 429), 'blocked'],
    ['429 without a known code', refusal('', 'Slow down', 429), 'tooManyRequests'],
    [
      '503 of the rate limit',
      refusal('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503),
      'tooManyRequests',
    ],
    ['503 of a block by hand', refusal('OVERLOAD_LIMIT', 'REST is blocked', 503), 'blocked'],
    ['503 of a proxy', { status: 503, body: html }, 'tooManyRequests'],
    ['500 of the server', refusal('INTERNAL_SERVER_ERROR', 'Oops', 500), 'portalFault'],
    ['500 of a query', refusal('ERROR_CORE', 'MySQL query error', 500), 'portalFault'],
    ['500 of a closed portal', refusal('PORTAL_DELETED', 'Closed', 500), 'portalClosed'],
    ['500 with a page', { status: 500, body: html }, 'portalFault'],
    ['502 with a page', { status: 502, body: html }, 'portalFault'],
    ['504 of a proxy that waited', { status: 504, body: html }, 'timeout'],
    ['200 with a page', { status: 200, body: html }, 'portalFault'],
    ['200 with nothing', { status: 200, body: '' }, 'portalFault'],
    ['200 without a result', { body: { time: wireTime } }, 'portalFault'],
    ['200 with an empty object', { body: {} }, 'portalFault'],
    ['200 with null', { body: null }, 'portalFault'],
    ['200 with a number', { body: 5 }, 'portalFault'],
    ['200 with an empty code', { body: { error: '', error_description: 'Not found' } }, 'notFound'],
    [
      '200 with an empty code and time',
      { body: { error: '', error_description: 'Access denied.', time: wireTime } },
      'accessDenied',
    ],
    [
      '200 with a numeric code',
      { body: { error: 0, error_description: 'Not found', time: wireTime } },
      'notFound',
    ],
    [
      '200 with a code and words of its own',
      { body: { error: '', error_description: 'Computer says no' } },
      'refused',
    ],
    [
      '200 with an error in the form of REST v3',
      { body: { error: { code: 'ACCESS_DENIED', message: 'Access denied' }, time: wireTime } },
      'accessDenied',
    ],
    [
      '400 with an error in the form of REST v3',
      { status: 400, body: { error: { code: 'BITRIX_REST_V3', message: 'Computer says no' } } },
      'refused',
    ],
    [
      '400 with a list of words',
      { status: 400, body: { error: '', error_description: ['Access denied.', 'Ask Ann'] } },
      'accessDenied',
    ],
    [
      '400 with a list of words of its own',
      { status: 400, body: { error: 'ERROR_CORE', error_description: ['Computer', 'says no'] } },
      'refused',
    ],
    ['200 with an error that says nothing', { body: { error: null, time: wireTime } }, 'refused'],
    ['400 with a page', { status: 400, body: html }, 'portalFault'],
    ['403 with a page', { status: 403, body: html }, 'portalFault'],
    ['400 without a word', refusal('', ''), 'portalFault'],
    ['words sent as the code', refusal('Access denied', ''), 'accessDenied'],
    [
      '200 with a code nobody knows and words',
      refusal('ERROR_CORE', 'Computer says no', 200),
      'refused',
    ],
    ['200 with NOT_FOUND', refusal('NOT_FOUND', 'No such record', 200), 'notFound'],
    ['200 with ACCESS_DENIED', refusal('ACCESS_DENIED', 'Access denied!', 200), 'accessDenied'],
    ['200 with insufficient_scope', refusal('insufficient_scope', '', 200), 'scopeMissing'],
  ])('tells %s', async (_what, reply, kind) => {
    const { rest, call } = await open()
    rest.fail(method, reply)
    expect(await failureOf(call())).toMatchObject({ kind, method })
    expect(rest.calls).toHaveLength(1)
  })

  it.each([{}, { time: null }, { time: { start: 1, finish: 2 } }])(
    'takes the answer of a portal that tells no execution times: %j',
    async (time) => {
      const { rest, call } = await open()
      rest.fail(method, { body: { result: { ID: '1591' }, ...time } })
      await expect(call()).resolves.toEqual({ ID: '1591' })
    },
  )

  it('keeps what the portal said, as one plain text', async () => {
    const { rest, call } = await open()
    rest.fail(method, refusal('', 'Поле &laquo;Сумма&raquo;<br>не заполнено'))
    const failure = await failureOf(call())
    expect(failure).toMatchObject({ kind: 'refused', status: 400 })
    expect(failure.description).toMatch(/^Поле «Сумма»\s*не заполнено$/)
  })

  it('keeps the words of a 200 answer without a code too', async () => {
    const { rest, call } = await open()
    rest.fail(method, { body: { error: '', error_description: 'Computer says no' } })
    expect((await failureOf(call())).description).toBe('Computer says no')
  })

  it('says nothing in English of its own where the portal said nothing', async () => {
    const { rest, call } = await open()
    rest.fail(method, { status: 500, body: html })
    expect((await failureOf(call())).description).toBe('')
  })

  it('shows no token that the portal quotes', async () => {
    const { portal, rest, call } = await open()
    rest.fail(method, refusal('', `Wrong request: ?auth=${portal.tokens.first}&id=1591`))
    expect((await failureOf(call())).description).toContain('id=1591')
  })

  it('tells a cut connection, and an answer that the browser hides', async () => {
    const { rest, call } = await open()
    rest.cut(method)
    expect(await failureOf(call())).toMatchObject({ kind: 'noNetwork', status: 0 })
    expect(rest.calls).toHaveLength(1)
  })
})

describe('what is written', () => {
  it.each([
    '',
    '1 + 1 = 2 & more',
    '100 %, %2B and %zz',
    'two\nlines\r\nand more',
    'чай ☕ 👩‍🚀 ليلى',
    'a=b;c[0]=d',
    '"quoted" \\ \u0007',
    ' blanks ',
  ])('arrives as it was: %j', async (text) => {
    const { rest, call } = await write({ TITLE: text, COMMENTS: text })
    rest.answer('crm.lead.update', true)
    await call()
    expect(rest.calls.map(({ params }) => params)).toEqual([
      { id: '5', fields: { TITLE: text, COMMENTS: text } },
    ])
  })

  it.each<[what: string, reply: RestReply | 'cut']>([
    ['a fault of the portal', refusal('INTERNAL_SERVER_ERROR', '', 500)],
    ['a fault without a code', refusal('', '', 500)],
    ['a page of a proxy', { status: 502, body: html }],
    ['too many requests', refusal('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503)],
    ['a used up time budget', refusal('OPERATION_TIME_LIMIT', '', 429)],
    ['a cut connection', 'cut'],
  ])('is sent once and never again after %s', async (_what, reply) => {
    const { rest, call } = await write({ STATUS_ID: 'PROCESSED' })
    if (reply === 'cut') rest.cut('crm.lead.update')
    else rest.fail('crm.lead.update', reply)
    stopClock()
    await failureOf(call())
    await pass(120_000)
    expect(rest.calls).toHaveLength(1)
  })
})

describe('a token that is over', () => {
  const expired = refusal('expired_token', 'The access token provided has expired.', 401)
  const invalid = refusal('invalid_token', 'Unable to get application by token', 401)

  it.each([
    ['expired', expired],
    ['invalid', invalid],
  ])('is refreshed once when %s, and the call sent again', async (_what, reply) => {
    const { portal, rest, call } = await open()
    rest.answer(method, { ID: '1591' })
    rest.fail(method, reply, 1)
    await expect(call()).resolves.toEqual({ ID: '1591' })
    expect(portal.sent('refreshAuth')).toHaveLength(1)
    expect(rest.calls.map(({ token }) => token)).toEqual([portal.tokens.first, portal.tokens.fresh])
  })

  it('is refreshed once for all calls that it was sent with, and again when it is over again', async () => {
    const { portal, rest, call } = await open()
    rest.answer(method, { ID: '1591' })
    const callRefused = async (): Promise<unknown> => {
      rest.fail(method, expired, 1)
      return call()
    }
    await callRefused()
    // As one comes back that had been sent before.
    await expect(callRefused()).resolves.toEqual({ ID: '1591' })
    expect(portal.sent('refreshAuth')).toHaveLength(1)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11_000)
    await expect(callRefused()).resolves.toEqual({ ID: '1591' })
    expect(portal.sent('refreshAuth')).toHaveLength(2)
  })

  it('that ran out while the computer slept is renewed once, before the calls that come first', async () => {
    const { portal, rest, call } = await open()
    rest.answer(method, { ID: '1591' })
    await call()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 3_600_000)
    await Promise.all([call(), call(), call()])
    expect(portal.sent('refreshAuth')).toHaveLength(1)
    const { first, fresh } = portal.tokens
    expect(rest.calls.map(({ token }) => token)).toEqual([first, fresh, fresh, fresh])
  })

  it('ends the session when the fresh one is over as well', async () => {
    const { portal, rest, call } = await open()
    rest.fail(method, expired)
    expect(await failureOf(call())).toMatchObject({ kind: 'sessionOver', status: 401 })
    expect(portal.sent('refreshAuth')).toHaveLength(1)
    expect(rest.calls).toHaveLength(2)
  })

  it('ends the session when the portal has not renewed it within ten seconds', async () => {
    const { rest, call } = await open({ silent: ['refreshAuth'] })
    rest.fail(method, expired)
    stopClock()
    const failure = failureOf(call())
    await eventually(() => expect(rest.calls).toHaveLength(1))
    const isOver = vi.fn()
    void failure.then(isOver)
    await pass(9_000)
    expect(isOver).not.toHaveBeenCalled()
    await pass(1_500)
    expect(await failure).toMatchObject({ kind: 'sessionOver' })
    expect(rest.calls).toHaveLength(1)
  })

  it('that the portal does not renew is asked for once, not by each call: the portal tells every refusal in an alert', async () => {
    const { portal, rest, call } = await open({ silent: ['refreshAuth'] })
    rest.fail(method, expired)
    stopClock()
    const failures = Promise.all([failureOf(call()), failureOf(call())])
    await eventually(() => expect(rest.calls).toHaveLength(2))
    await pass(10_500)
    expect(await failures).toMatchObject([{ kind: 'sessionOver' }, { kind: 'sessionOver' }])
    const next = failureOf(call())
    await eventually(() => expect(rest.calls).toHaveLength(3))
    expect(await next).toMatchObject({ kind: 'sessionOver' })
    expect(portal.sent('refreshAuth')).toHaveLength(1)
    await pass(60_000)
    const last = failureOf(call())
    await eventually(() => expect(portal.sent('refreshAuth')).toHaveLength(2))
    await pass(10_500)
    expect(await last).toMatchObject({ kind: 'sessionOver' })
  })

  it.each([
    'null',
    '',
    '{}',
    '[]',
    '{"AUTH_ID":"","AUTH_EXPIRES":"3600"}',
    '{"AUTH_ID":null,"AUTH_EXPIRES":"3600"}',
    'false',
    '{broken',
  ])('ends the session when the portal renews it with %j', async (payload) => {
    const { portal, rest, call } = await open()
    portal.answerRaw('refreshAuth', payload)
    rest.fail(method, expired)
    expect(await failureOf(call())).toMatchObject({ kind: 'sessionOver' })
    expect(rest.calls.map(({ token }) => token)).toEqual([portal.tokens.first])
    expect(portal.sent('refreshAuth')).toHaveLength(1)
  })

  it('that was renewed with nothing is not asked for again by the next call', async () => {
    const { portal, rest, call } = await open()
    portal.answer('refreshAuth', null)
    rest.fail(method, expired)
    await failureOf(call())
    expect(await failureOf(call())).toMatchObject({ kind: 'sessionOver' })
    expect(portal.sent('refreshAuth')).toHaveLength(1)
  })

  it('is asked for first when the portal gave none', async () => {
    const { portal, rest, call } = await open({
      init: { AUTH_ID: undefined, REFRESH_ID: undefined, AUTH_EXPIRES: undefined },
    })
    rest.answer(method, { ID: '1591' })
    await expect(call()).resolves.toEqual({ ID: '1591' })
    expect(rest.calls.map(({ token }) => token)).toEqual([portal.tokens.fresh])
  })
})

describe('a call that takes too long', () => {
  it('is given up after thirty seconds without an answer', async () => {
    const { rest, call } = await open()
    rest.hang(method)
    stopClock()
    const failure = failureOf(call())
    await eventually(() => expect(rest.calls).toHaveLength(1))
    await pass(30_000)
    expect(await failure).toMatchObject({ kind: 'timeout' })
    expect(rest.calls).toHaveLength(1)
  })

  it('is given up after forty seconds when the SDK itself holds it back', async () => {
    const { rest, call } = await open()
    const now = Math.floor(Date.now() / 1_000)
    const spent = { ...wireTime, operating: 479, operating_reset_at: now + 500 }
    rest.fail(method, { body: { result: { ID: '1591' }, time: spent } })
    await call()
    stopClock()
    const failure = failureOf(call())
    const isOver = vi.fn()
    void failure.then(isOver)
    await pass(39_000)
    expect(isOver).not.toHaveBeenCalled()
    await pass(1_500)
    expect(await failure).toMatchObject({ kind: 'timeout' })
    expect(rest.calls).toHaveLength(1)
  })
})

it('is made at once after the clock of the computer was set back by a day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { rest } = openPortal()
  const { callMethod } = await import('../../src/rest/callMethod')
  rest.answer('crm.lead.get', { ID: '5' })
  await callMethod('crm.lead.get', { id: 5 })
  vi.setSystemTime(Date.now() - 86_400_000)
  await expect(callMethod('crm.lead.get', { id: 5 })).resolves.toEqual({ ID: '5' })
})
