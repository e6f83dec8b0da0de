import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createServer, type Connect } from 'vite'
import { bundlePage, servePage } from './bundlePage'
import { createLogStream } from './createLogStream'
import { portalRoutes } from './portalRoutes'
import { writeCase, type PortalCase } from './PortalCase'
import { createRest, type RestRecord } from './rest/createRest'
import type { RateLimit } from './rest/http/createBucket'
import type { WireRecord } from './rest/Wire'
import { createSessions } from './session'

type PortalSettings = {
  /** Address of the app's page, as an administrator would enter it in Bitrix24. */
  appUrl: string
  /** Address of the app until its installation is finished; by default `appUrl`, for a static app its install.html. */
  installUrl?: string
  /** 0 = any free one; if it is taken, the next free one is used. */
  port?: number
  /** An incoming webhook of a real portal that answers REST; stays in this process. */
  webhookUrl?: string | undefined
  /** Speaks https with this certificate. */
  https?: { key: string; cert: string } | undefined
  /** Delay of each REST answer, ms; unlike the latency of a case it does not delay `getInitData`. */
  restDelay?: number
  /** How many requests it takes before it answers 503; by default more than any test sends. */
  rateLimit?: RateLimit | undefined
  /** Leads by id, which are added to the demo leads or replace them. */
  leads?: ReadonlyMap<string, WireRecord>
}

/** A running stand-in portal. */
export type Portal = {
  origin: string
  /** Address of the portal's page for a case; what is left out has its default. */
  url: (portalCase?: Partial<PortalCase>) => string
  /** The REST calls since the start or the last `clear`, tokens masked. */
  calls: RestRecord[]
  clear: () => void
  close: () => Promise<void>
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** Starts the stand-in portal: its page, its REST and its sessions, on an origin of its own. */
export async function startPortal({
  appUrl,
  installUrl = appUrl,
  port = 0,
  webhookUrl,
  https,
  restDelay = 0,
  rateLimit,
  leads = new Map(),
}: PortalSettings): Promise<Portal> {
  const scheme = https ? 'https' : 'http'
  const calls: RestRecord[] = []
  const log = createLogStream<RestRecord>()
  const sessions = createSessions()
  const page = await bundlePage()
  const record = (call: RestRecord): void => {
    // The browser sends preflights, not the app.
    if (call.transport === 'preflight') return
    calls.push(call)
    log.send(call)
  }
  // Needs the origin, which is known only once the server listens.
  let rest: Connect.NextHandleFunction | undefined

  const server = await createServer({
    configFile: false,
    envFile: false,
    root: `${here}page`,
    cacheDir: `${here}../../node_modules/.vite/stand-in-portal`,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: {
      host: 'localhost',
      port,
      // REST sets its own CORS headers; the page and the tokens must not be readable from other origins.
      cors: false,
      hmr: false,
      ...(https ? { https } : {}),
      ws: false,
      watch: null,
      fs: { allow: [here] },
    },
    plugins: [
      {
        name: 'stand-in-portal-server',
        configureServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => rest?.(request, response, next))
          middlewares.use(log.middleware)
          middlewares.use(
            portalRoutes({ sessions, appUrl, installUrl, leads, originOf: originOf(scheme) }),
          )
          middlewares.use(servePage(page))
        },
      },
    ],
  })
  await server.listen()
  const origin = `${scheme}://localhost:${server.config.server.port}`
  rest = createRest({
    sessions,
    origin,
    record,
    restDelay,
    leads,
    ...(rateLimit && { rateLimit }),
    ...(webhookUrl ? { webhookUrl } : {}),
  })

  return {
    origin,
    url: (portalCase = {}) => `${origin}/?${writeCase(portalCase)}`,
    calls,
    clear: () => void calls.splice(0),
    close: async () => {
      log.close()
      await server.close()
    },
  }
}

/** The origin as the browser sees it, also through a balancer; HTTP/2 has another header for the host. */
const originOf =
  (scheme: string) =>
  ({ headers }: IncomingMessage): string => {
    const host = headers['x-forwarded-host'] ?? headers[':authority'] ?? headers.host
    return `${String(headers['x-forwarded-proto'] ?? scheme)}://${String(host ?? 'localhost')}`
  }
