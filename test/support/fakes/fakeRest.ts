import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { vi } from 'vitest'
import { parsePhpQuery } from '../../portal/rest/http/parsePhpQuery'
import { resolveReferences } from '../../portal/rest/batch/resolveReferences'
import {
  phpArray,
  recordOf,
  textOf,
  toWire,
  type Wire,
  type WireRecord,
} from '../../portal/rest/Wire'
import { portalOrigin } from './portalOrigin'

/** The msw server of all unit tests; only `setupPage.ts` starts and stops it. */
export const server = setupServer()

/** An HTTP request to the portal's REST. */
export type RestCall = {
  method: string
  /** As sent, without the token. */
  params: Record<string, unknown>
  token: unknown
}

/** An HTTP response: a string is sent as HTML, everything else as JSON. */
export type RestReply = { status?: number; body: unknown }

/** Answers methods without an answer of their own. */
export type RestFallback = (method: string, params: WireRecord) => RestReply

type Planned = { reply: RestReply | Promise<RestReply> | 'cut' | 'hang'; times: number }

/** The `time` of every successful response of the real REST. */
export const wireTime = {
  start: 1705764932.99,
  finish: 1705764937.17,
  duration: 4.17,
  processing: 3.3,
  date_start: '2024-01-20T18:35:32+03:00',
  date_finish: '2024-01-20T18:35:37+03:00',
  operating: 3.3,
}

const unknownMethod: RestReply = {
  status: 404,
  body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
}

const knowsNothing: RestFallback = () => unknownMethod

/**
 * The portal's REST at `https://portal.example/rest/<method>`.
 *
 * A method without an answer fails as unknown. The commands of a `batch` are answered like single calls. A later answer
 * overrides an earlier one; with `times` it is used up, after which the earlier one applies again.
 *
 * @param tokens of the page to answer, so that late requests from the page of an earlier test are not counted here
 */
export function openRest(tokens: readonly unknown[]) {
  const calls: RestCall[] = []
  const planned = new Map<string, Planned[]>()
  let fallback = knowsNothing

  const plan = (method: string, reply: Planned['reply'], times = Infinity): void => {
    planned.set(method, [...(planned.get(method) ?? []), { reply, times }])
  }
  const planLate = (method: string, reply: RestReply): (() => void) => {
    const answers: ((reply: RestReply) => void)[] = []
    plan(method, new Promise((resolve) => answers.push(resolve)))
    return () => answers.forEach((answer) => answer(reply))
  }
  const replyTo = (method: string, params: Wire): Planned['reply'] => {
    const last = planned.get(method)?.findLast(({ times }) => times > 0)
    if (!last) return fallback(method, recordOf(params))
    last.times -= 1
    return last.reply
  }
  const replyToBatch = (commands: WireRecord): RestReply => {
    const result: WireRecord = {}
    const error: WireRecord = {}
    const total: WireRecord = {}
    for (const [key, command] of Object.entries(commands)) {
      const [method = '', ...query] = textOf(command).split('?')
      const sources = { result, error, next: {}, total, time: {} }
      const reply = replyTo(method, resolveReferences(parsePhpQuery(query.join('?')), sources))
      const body = typeof reply === 'object' && 'body' in reply ? toWire(reply.body) : null
      const answered = recordOf(body ?? undefined)
      if (answered.result === undefined) error[key] = body
      else {
        result[key] = answered.result
        if (answered.total !== undefined) total[key] = answered.total
      }
    }
    const parts = { result, result_error: error, result_total: total, result_next: {} }
    const inPhp = Object.entries(parts).map(([name, part]) => [
      name,
      phpArray(Object.entries(part)),
    ])
    return { body: { result: Object.fromEntries(inPhp), time: wireTime } }
  }

  server.use(
    http.post<{ method: string }>(
      `${portalOrigin}/rest/:method`,
      async ({ request, params: { method } }) => {
        const { auth: token = '', ...params } = await readParams(request)
        // Leaves the request to the handler of an earlier page.
        if (!tokens.includes(token)) return undefined
        calls.push({ method, params, token })
        const isPlanned = planned.get('batch')?.some(({ times }) => times > 0) ?? false
        if (method !== 'batch' || isPlanned) return respond(replyTo(method, toWire(params)))
        return respond(replyToBatch(recordOf(toWire(params.cmd))))
      },
    ),
  )

  return {
    /** Every HTTP request so far. */
    calls,
    /** The requests that called a method. */
    callsOf: (method: string): RestCall[] => calls.filter((call) => call.method === method),
    /** Answers a method with this `result`, wrapped as by the real REST. */
    answer: (method: string, result: unknown, times?: number): void =>
      plan(method, { body: { result, time: wireTime } }, times),
    /** Answers a method with this response, as it is. */
    fail: (method: string, reply: RestReply, times?: number): void => plan(method, reply, times),
    /** Answers all methods without an answer of their own. */
    otherwise: (answer: RestFallback): void => {
      fallback = answer
    },
    /** Fails with a network error; to the page, a missing CORS header looks the same. */
    cut: (method: string, times?: number): void => plan(method, 'cut', times),
    /** Takes back all that was said about a method. */
    restore: (method: string): void => void planned.delete(method),
    /** Answers a method with this `result` when the returned function is called. */
    answerLate: (method: string, result: unknown): (() => void) =>
      planLate(method, { body: { result, time: wireTime } }),
    /** Answers a method with this response when the returned function is called. */
    failLate: (method: string, reply: RestReply): (() => void) => planLate(method, reply),
    /** Never answers. */
    hang: (method: string, times?: number): void => {
      honourTimeouts()
      plan(method, 'hang', times)
    },
  }
}

/** Parses a form, as the card sends it, or JSON; the portal accepts both. */
async function readParams(request: Request): Promise<WireRecord> {
  const body = await request.text()
  const isForm = request.headers.get('content-type')?.includes('form-urlencoded') ?? false
  return isForm ? parsePhpQuery(body) : recordOf(toWire(JSON.parse(body)))
}

async function respond(planned: Planned['reply']): Promise<Response> {
  const reply = await planned
  if (reply === 'cut') return HttpResponse.error()
  if (reply === 'hang') return new Promise<Response>(() => undefined)
  const { status = 200, body } = reply
  return typeof body === 'string'
    ? HttpResponse.html(body, { status })
    : new HttpResponse(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      })
}

/** Adds timeouts to XMLHttpRequest: with msw, jsdom never starts its own. */
function honourTimeouts(): void {
  vi.stubGlobal('XMLHttpRequest', new Proxy(XMLHttpRequest, { construct: openTimedRequest }))
}

function openTimedRequest(target: typeof XMLHttpRequest): XMLHttpRequest {
  const request = Reflect.construct(target, [])
  const startClock = (): void => {
    const { timeout } = request
    if (timeout > 0) setTimeout(() => request.dispatchEvent(new Event('timeout')), timeout)
  }
  // In a microtask, since callers set `timeout` right after `open`.
  request.addEventListener('readystatechange', () => queueMicrotask(startClock), { once: true })
  return request
}
