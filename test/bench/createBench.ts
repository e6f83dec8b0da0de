import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { writeCase } from '../portal/PortalCase'
import type { WireRecord } from '../portal/rest/Wire'
import { startPortal } from '../portal/startPortal'
import { buildNaive, buildStack } from './buildCompared'
import { createCertificate } from './network/createCertificate'
import { openProfile, type BrowserProfile } from './openProfile'
import { serveFolders } from './network/serveFolders'
import { shapeNetwork, type Network, type Profile } from './network/shapeNetwork'

/** The apps that are compared. */
export const apps = ['floor', 'stack', 'naive', 'ours'] as const
export type App = (typeof apps)[number]

/** Time that the portal takes for each REST request, ms. */
const restDelay = 150

/** The apps, each in a stand-in portal of its own, behind one shaped line. */
export type Bench = {
  /** Starts a browser with an empty cache. */
  openProfile: () => Promise<BrowserProfile>
  network: Network
  /** Origin of the apps. */
  origin: string
  /** Address of the portal's page with this app and this lead. */
  url: (app: App, lead: string) => string
  close: () => Promise<void>
}

/**
 * Starts the servers of a measurement: line, host of the apps, portals.
 *
 * @param leads served besides the demo leads
 */
export async function createBench(
  profile: Profile,
  leads: readonly (WireRecord & { ID: string })[] = [],
): Promise<Bench> {
  const built = await mkdtemp(join(tmpdir(), 'lead-card-bench-'))
  const [naive, stack] = [join(built, 'naive'), join(built, 'stack')]
  const floor = fileURLToPath(new URL('floor', import.meta.url))
  await buildNaive(naive)
  await buildStack(stack)
  const certificate = await createCertificate()
  const network = shapeNetwork(profile)
  const host = await serveFolders({ floor, stack, naive, ours: inject('dist') }, certificate)
  const origin = `https://app.test:${await network.openPort(host.port, true)}`
  const portals = await Promise.all(
    apps.map(async (app) => {
      const portal = await startPortal({
        appUrl: `${origin}/${app}/`,
        https: certificate,
        restDelay: profile.roundTrip > 0 ? restDelay : 0,
        leads: new Map(leads.map((lead) => [lead.ID, lead])),
      })
      const port = await network.openPort(Number(new URL(portal.origin).port), false)
      return { app, portal, origin: `https://portal.test:${port}` }
    }),
  )
  const flags = [
    '--host-resolver-rules=MAP *.test 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
    '--enable-precise-memory-info',
  ]
  return {
    openProfile: () => openProfile(inject('browserPath'), flags, profile.viewport),
    network,
    origin,
    url: (app, lead) => {
      const found = portals.find((portal) => portal.app === app)
      return `${found?.origin ?? ''}/?${writeCase({ lead })}`
    },
    close: async () => {
      await network.close()
      await Promise.all([host.close(), ...portals.map(({ portal }) => portal.close())])
      await rm(built, { recursive: true })
    },
  }
}
