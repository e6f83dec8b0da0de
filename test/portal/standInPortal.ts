import type { AddressInfo } from 'node:net'
import type { Logger, Plugin, PreviewServer, ViteDevServer } from 'vite'
import { openInBrowser } from './openInBrowser'
import { defaultCase } from './PortalCase'
import { startPortal } from './startPortal'

/** Where `npm start` puts the portal, unless something else is there. */
const portalPort = 5180

/**
 * Runs the stand-in portal beside the app's own server, prints its address and opens it.
 * With `B24_WEBHOOK_URL` in the environment, REST comes from that real portal.
 */
export function standInPortal(): Plugin {
  return {
    name: 'stand-in-portal',
    configureServer: (server) => accompany(server, server.config.logger),
    configurePreviewServer: (server) => accompany(server, server.config.logger),
  }
}

function accompany(server: ViteDevServer | PreviewServer, logger: Logger): void {
  // The tests start the portal themselves, each with its own.
  if (process.env['VITEST']) return
  const http = server.httpServer
  if (!http || !('address' in http)) return
  // One address for the person to follow; the app's own shows only how to install it.
  server.printUrls = () => undefined
  http.once('listening', () => {
    run(http, server.config.base, logger).catch((error: unknown) => {
      logger.error(`The stand-in portal did not start: ${String(error)}`)
    })
  })
}

/** What is needed of the app's server, whichever protocol it speaks. */
type Listening = {
  address: () => AddressInfo | string | null
  once: (event: 'close', listener: () => void) => unknown
}

async function run(http: Listening, base: string, logger: Logger): Promise<void> {
  const address = http.address()
  if (address === null || typeof address === 'string') return
  const portal = await startPortal({
    appUrl: `http://localhost:${address.port}${base.startsWith('/') ? base : '/'}`,
    port: portalPort,
    webhookUrl: process.env['B24_WEBHOOK_URL'],
  })
  http.once('close', () => void portal.close())
  const url = `${portal.origin}/?lead=${defaultCase.lead}`
  logger.info(`\n  Stand-in portal: ${url}\n`)
  openInBrowser(url)
}
