import { fileURLToPath } from 'node:url'
import {
  runnerImport,
  type Logger,
  type Plugin,
  type PreviewServer,
  type ViteDevServer,
} from 'vite'
import type * as besideApp from './runBesideApp'

/**
 * Runs the stand-in portal beside the app's own server, prints its address and opens it.
 * With `B24_WEBHOOK_URL` in the environment, REST comes from that real portal.
 */
export function standInPortal(): Plugin {
  return {
    name: 'stand-in-portal',
    configureServer: accompany,
    configurePreviewServer: accompany,
  }
}

function accompany(server: ViteDevServer | PreviewServer): void {
  // Tests start portals of their own.
  if (process.env['VITEST'] || !server.httpServer) return
  const app: besideApp.Listening = server.httpServer
  const { base, logger } = server.config
  // Prints only the portal's address: at its own address the app shows only how to start it.
  server.printUrls = () => undefined
  app.once('listening', () => void start(app, base, logger))
}

/** Loads the portal's code on demand, because a build does not need it. */
async function start(app: besideApp.Listening, base: string, logger: Logger): Promise<void> {
  try {
    const file = fileURLToPath(new URL('runBesideApp.ts', import.meta.url))
    const { module } = await runnerImport<typeof besideApp>(file, {
      configFile: false,
      logLevel: 'error',
    })
    await module.runBesideApp(app, base, logger)
  } catch (error) {
    logger.error(`The stand-in portal did not start: ${String(error)}`)
  }
}
