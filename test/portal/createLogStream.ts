import type { ServerResponse } from 'node:http'
import type { Connect } from 'vite'

/** The calls of REST as server-sent events, for the log panel of the portal's page. */
export type LogStream<Call> = {
  middleware: Connect.NextHandleFunction
  send: (call: Call) => void
  close: () => void
}

/** Makes the stream that the portal's page reads at `/portal/log`. */
export function createLogStream<Call>(): LogStream<Call> {
  const readers = new Set<ServerResponse>()
  return {
    middleware: (request, response, next) => {
      if (request.url?.split('?')[0] !== '/portal/log') return next()
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.flushHeaders()
      readers.add(response)
      request.on('close', () => readers.delete(response))
    },
    send: (call) => {
      for (const reader of readers) reader.write(`data: ${JSON.stringify(call)}\n\n`)
    },
    close: () => {
      for (const reader of readers) reader.end()
    },
  }
}
