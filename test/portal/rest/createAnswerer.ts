import type { ServerResponse } from 'node:http'
import { createDemoData, type DemoData } from '../data/createDemoData'
import type { Session } from '../session'
import { changeByOthers } from './changeByOthers'
import { callMethod } from './callMethod'
import { createBucket, generousLimit } from './http/createBucket'
import { envelope, type Answer } from './http/envelope'
import { delayOf, disturbanceOf, faultyAnswer, type Disturbance } from './faults'
import { forwardToWebhook } from './http/forwardToWebhook'
import type { Context } from './Method'
import type { RestRequest } from './http/readRequest'
import { replyWithJson, replyWithPage, replyWithText } from './http/reply'
import { methodNotFound, RestError } from './RestError'
import type { RestSetup } from './RestSetup'
import { runBatch } from './batch/runBatch'

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const answerOf = (asked: RestRequest, context: Context): Answer => {
  const faulty = faultyAnswer(asked.method, context.session)
  if (faulty) return faulty
  return asked.method === 'batch'
    ? runBatch(asked.params, context)
    : callMethod(asked.method, asked.params, context)
}

const disturb = (response: ServerResponse, disturbance: Disturbance): void => {
  if (disturbance.kind === 'error') throw disturbance.error
  if (disturbance.kind === 'page') replyWithPage(response, disturbance.status, disturbance.cors)
  if (disturbance.kind === 'cut') response.destroy()
}

/** Creates the handler of a REST request: token, rate limit, delay, fault, then the webhook or the method. */
export function createAnswerer(
  setup: RestSetup,
): (asked: RestRequest, response: ServerResponse) => Promise<void> {
  const { sessions, origin, webhookUrl, now = Date.now, wait = sleep } = setup
  const dataByCount = new Map<number, DemoData>()
  const dataWith = (more: number): DemoData => {
    const data = dataByCount.get(more) ?? createDemoData(setup.leads, now(), more)
    dataByCount.set(more, data)
    return data
  }
  const roomForOneMore = createBucket(setup.rateLimit ?? generousLimit, now)

  const sessionOf = (token: string): Session => {
    const owner = sessions.sessionByToken(token)
    if (!owner) throw new RestError(401, 'NO_AUTH_FOUND', 'Wrong authorization data')
    if (!owner.live) {
      throw new RestError(401, 'expired_token', 'The access token provided has expired.')
    }
    if (!roomForOneMore()) throw new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests')
    return owner.session
  }

  return async (asked, response) => {
    const start = now()
    const session = sessionOf(asked.auth)
    // Other characters are no method name, and could change the path of a forwarded request.
    if (!/^[\w.]+$/.test(asked.method)) throw methodNotFound()
    const delay = delayOf(session, asked.method) + (setup.restDelay ?? 0)
    if (delay > 0) await wait(delay)
    const disturbance = disturbanceOf(session, asked.method)
    if (disturbance) {
      disturb(response, disturbance)
      return
    }
    if (webhookUrl !== undefined && !faultyAnswer(asked.method, session)) {
      const forwarded = await forwardToWebhook(webhookUrl, asked)
      replyWithText(response, forwarded.status, forwarded.body, forwarded.contentType)
      return
    }
    const context = { session, data: dataWith(session.case.more), origin, now }
    const answer = answerOf(asked, context)
    if (asked.method === 'crm.lead.get') changeByOthers(context)
    const body = envelope(answer, start, now())
    if (session.case.fault === 'noTime') delete body['time']
    replyWithJson(response, 200, body)
  }
}
