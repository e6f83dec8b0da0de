import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { vi } from 'vitest'
import { parsePhpQuery } from '../portal/rest/http/parsePhpQuery'
import { resolveReferences } from '../portal/rest/batch/resolveReferences'
import { phpArray, recordOf, textOf, toWire, type Wire, type WireRecord } from '../portal/rest/Wire'
import { portalOrigin } from './portalOrigin'

/** The network of all unit tests; only `setupPage.ts` starts and stops it. */
export const server = setupServer()

/** One HTTP request to the portal's REST. */
export type RestCall = {
  method: string
  /** As sent, without the token. */
  params: Record<string, unknown>
  token: unknown
}

/** An HTTP answer: a text is sent as a page of HTML, everything else as JSON. */
export type RestReply = { status?: number; body: unknown }

/** Answers methods that a test has given no answer for. */
export type RestFallback = (method: string, params: WireRecord) => RestReply

type Planned = { reply: RestReply | Promise<RestReply> | 'cut' | 'hang'; times: number }

/** The execution times that accompany every success of the real REST. */
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
 * The portal's REST behind the network: `https://portal.example/rest/<method>`.
 *
 * It knows the methods it was given answers for, and takes every other one for a method that this portal
 * has not. A `batch` is answered command by command from the same answers. What is given later comes first;
 * with `times` it is used up, and then the earlier one counts again.
 *
 * @param tokens of the page it answers: what the page of an earlier test still asks for is not for this one
 */
export function openRest(tokens: readonly unknown[]) {
  const calls: RestCall[] = []
  const planned = new Map<string, Planned[]>()
  let fallback = knowsNothing

  const plan = (method: string, reply: Planned['reply'], times = Infinity): void => {
    planned.set(method, [...(planned.get(method) ?? []), { reply, times }])
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
    for (const [key, command] of Object.entries(commands)) {
      const [method = '', ...query] = textOf(command).split('?')
      const sources = { result, error, next: {}, total: {}, time: {} }
      const reply = replyTo(method, resolveReferences(parsePhpQuery(query.join('?')), sources))
      const body = typeof reply === 'object' && 'body' in reply ? toWire(reply.body) : null
      const answered = recordOf(body ?? undefined)
      if (answered.result === undefined) error[key] = body
      else result[key] = answered.result
    }
    const parts = { result, result_error: error, result_total: {}, result_next: {} }
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
        // Then msw asks the handler of the page before.
        if (!tokens.includes(token)) return undefined
        calls.push({ method, params, token })
        if (method !== 'batch' || planned.has('batch'))
          return respond(replyTo(method, toWire(params)))
        return respond(replyToBatch(recordOf(toWire(params.cmd))))
      },
    ),
  )

  return {
    /** Every HTTP request so far. */
    calls,
    /** The requests for one method. */
    callsOf: (method: string): RestCall[] => calls.filter((call) => call.method === method),
    /** Answers a method with this `result`, as the real REST wraps it. */
    answer: (method: string, result: unknown, times?: number): void =>
      plan(method, { body: { result, time: wireTime } }, times),
    /** Answers a method with exactly this. */
    fail: (method: string, reply: RestReply, times?: number): void => plan(method, reply, times),
    /** Answers every method that has no answer of its own. */
    otherwise: (answer: RestFallback): void => {
      fallback = answer
    },
    /** Cuts the connection instead of answering; a missing CORS header looks the same to the page. */
    cut: (method: string, times?: number): void => plan(method, 'cut', times),
    /** Answers a method with this `result` when the returned function is called. */
    answerLate: (method: string, result: unknown): (() => void) => {
      const answers: ((reply: RestReply) => void)[] = []
      plan(method, new Promise((resolve) => answers.push(resolve)))
      return () => answers.forEach((answer) => answer({ body: { result, time: wireTime } }))
    },
    /** Never answers. */
    hang: (method: string, times?: number): void => {
      honourTimeouts()
      plan(method, 'hang', times)
    },
  }
}

/** The portal takes both: forms, as the card sends them, and JSON. */
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

/** msw answers in place of a request before the browser's own clock for it has started. */
function honourTimeouts(): void {
  vi.stubGlobal('XMLHttpRequest', new Proxy(XMLHttpRequest, { construct: openTimedRequest }))
}

function openTimedRequest(target: typeof XMLHttpRequest): XMLHttpRequest {
  const request = Reflect.construct(target, [])
  const startClock = (): void => {
    const { timeout } = request
    if (timeout > 0) setTimeout(() => request.dispatchEvent(new Event('timeout')), timeout)
  }
  // Whoever opens a request says how long it may take right afterwards.
  request.addEventListener('readystatechange', () => queueMicrotask(startClock), { once: true })
  return request
}
