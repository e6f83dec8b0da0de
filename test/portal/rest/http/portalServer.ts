import { createServer } from 'node:http'
import { defaultCase, type PortalCase } from '../../PortalCase'
import { createSessions, type Session, type Sessions } from '../../session'
import { createRest } from '../createRest'
import type { RestRecord, RestSetup } from '../RestSetup'
import { isRecord, parseJson, recordOf, type Wire, type WireRecord } from '../Wire'

/** A portal on a random port, for tests, with one opening of the app. */
export type PortalServer = {
  origin: string
  sessions: Sessions
  session: Session
  records: RestRecord[]
  /** The first record. A request is recorded when its answer is over, which its caller may know a moment earlier. */
  firstRecord: Promise<RestRecord>
  /** Milliseconds that answers were held back; nobody really waits. */
  waits: number[]
  post: (method: string, params?: WireRecord) => Promise<Reply>
  close: () => Promise<void>
}

/** An answer over HTTP, its body parsed. */
export type Reply = { status: number; headers: Headers; text: string; body: WireRecord }

/** Reads an answer to its end. */
export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text()
  const parsed = parseJson(text)
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isRecord(parsed) ? parsed : {},
  }
}

/** The value at a path of keys inside an answer. */
export const at = (value: Wire | undefined, ...path: (string | number)[]): Wire | undefined =>
  path.reduce<Wire | undefined>((reached, key) => recordOf(reached)[key], value)

/** Starts a stand-in portal whose one session has the given case. */
export async function startServer(
  portalCase: Partial<PortalCase> = {},
  setup: Partial<RestSetup> = {},
): Promise<PortalServer> {
  const sessions = createSessions()
  const session = sessions.createSession({ ...defaultCase, ...portalCase })
  const records: RestRecord[] = []
  let noteFirst: (entry: RestRecord) => void
  const firstRecord = new Promise<RestRecord>((resolve) => {
    noteFirst = resolve
  })
  const waits: number[] = []
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const origin = `http://127.0.0.1:${port}`
  const rest = createRest({
    sessions,
    origin,
    record: (entry) => {
      records.push(entry)
      noteFirst(entry)
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...setup,
  })
  server.on('request', (request, response) =>
    rest(request, response, () => response.writeHead(404).end('not ours')),
  )
  return {
    origin,
    sessions,
    session,
    records,
    firstRecord,
    waits,
    post: async (method, params = {}) =>
      readReply(
        await fetch(`${origin}/rest/${method}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ auth: session.accessToken, ...params }),
        }),
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
