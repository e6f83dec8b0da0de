import type { IncomingMessage, ServerResponse } from 'node:http'
import { createAnswerer } from './createAnswerer'
import { webhookSecrets } from './http/forwardToWebhook'
import { maskParams } from './http/maskTokens'
import { readRequest, type RestRequest } from './http/readRequest'
import { replyToPreflight, replyWithJson } from './http/reply'
import { errorBody, RestError } from './RestError'
import type { RestSetup } from './RestSetup'
import { innerMethods } from './batch/runBatch'
import { serveFile } from './http/serveFile'

export type { RestRecord } from './RestSetup'

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const refusalOf = (error: unknown): RestError =>
  error instanceof RestError
    ? error
    : new RestError(500, 'INTERNAL_SERVER_ERROR', 'Internal server error')

/** REST of the stand-in portal: `/rest/…`, and the files and photos its answers point to. */
export function createRest(setup: RestSetup): Handler {
  const { sessions, record, webhookUrl, now = Date.now } = setup
  const answer = createAnswerer(setup)
  const secrets = webhookSecrets(webhookUrl)

  const recordWhenOver = (asked: RestRequest, response: ServerResponse, start: number): void => {
    const sid = sessions.sessionByToken(asked.auth)?.session.sid
    // A response closes once, whether it was sent, cut off or given up by the browser.
    response.once('close', () => {
      record?.({
        method: asked.method,
        ...(asked.method === 'batch' ? { inner: innerMethods(asked.params) } : {}),
        status: response.writableFinished ? response.statusCode : 0,
        ms: now() - start,
        transport: asked.transport,
        params: maskParams(asked.params, [...secrets, asked.auth]),
        ...(sid === undefined ? {} : { sid }),
      })
    })
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const start = now()
    try {
      const asked = await readRequest(request)
      recordWhenOver(asked, response, start)
      if (asked.transport === 'preflight') replyToPreflight(response)
      else await answer(asked, response)
    } catch (error) {
      const refusal = refusalOf(error)
      replyWithJson(response, refusal.status, errorBody(refusal))
    }
  }

  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?', 1)
    if (/^\/rest\/./i.test(path)) void handle(request, response)
    else if (!serveFile(request, response, sessions)) next()
  }
}
