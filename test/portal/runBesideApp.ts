import type { AddressInfo } from 'node:net'
import type { Logger } from 'vite'
import { openInBrowser } from './openInBrowser'
import { defaultCase } from './PortalCase'
import { startPortal } from './startPortal'

/** Port of the portal for `npm start` and `npm run dev`; when it is taken, the next free one. */
const portalPort = 5180

/** The part of Node's HTTP or HTTPS server that is used here. */
export type Listening = {
  address: () => AddressInfo | string | null
  once: (event: 'listening' | 'close', listener: () => void) => unknown
}

/** Starts the portal for the app on a server that listens, prints its address and opens it. */
export async function runBesideApp(app: Listening, base: string, logger: Logger): Promise<void> {
  const address = app.address()
  if (address === null || typeof address === 'string') return
  const portal = await startPortal({
    appUrl: `http://localhost:${address.port}${base.startsWith('/') ? base : '/'}`,
    port: portalPort,
    webhookUrl: process.env['B24_WEBHOOK_URL'],
  })
  app.once('close', () => void portal.close())
  const url = `${portal.origin}/?lead=${defaultCase.lead}`
  logger.info(`\n  Stand-in portal: ${url}\n`)
  openInBrowser(url)
}
