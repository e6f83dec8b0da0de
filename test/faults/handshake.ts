import { optionsShapes, type PortalCase } from '../portal/PortalCase'
import { say } from '../support/say'

/** A way in which the portal's page opens the app, and the title of the screen that must be seen. */
export type HandshakeRow = {
  name: string
  portalCase: Partial<PortalCase>
  title: string
  /** What the browser itself prints about the portal's answers; nothing where it is left out. */
  printed?: RegExp[]
}

const status401 = /Failed to load resource.* 401 /

const card = 'Lead #1591'
const unsaved = say('fail.unsaved.title')

/** Shapes of the options that name the sample lead; with all others the tab is that of a lead without an id. */
const withLead = new Set<string>(['normal', 'jsonString', 'entityId'])

/** Every step of the handshake, and every way in which it goes wrong. */
export const handshake: readonly HandshakeRow[] = [
  ...optionsShapes.map((options) => ({
    name: `options ${options}`,
    portalCase: { options },
    title: withLead.has(options) ? card : unsaved,
  })),
  {
    name: 'getInitData is never answered',
    portalCase: { fault: 'silent' },
    title: say('fail.silent.title'),
  },
  {
    name: 'getInitData is answered after twelve seconds',
    portalCase: { fault: 'slowInit' },
    title: card,
  },
  {
    name: 'the answer is for another frame',
    portalCase: { fault: 'wrongSid' },
    title: say('fail.silent.title'),
  },
  {
    name: 'the answer is broken JSON',
    portalCase: { fault: 'badPayload' },
    title: say('fail.broken.title'),
  },
  { name: 'the answer has no token', portalCase: { fault: 'noAuthData' }, title: card },
  { name: 'the first run', portalCase: { fault: 'firstRun' }, title: card },
  {
    name: 'the token is over',
    portalCase: { fault: 'tokenExpired' },
    title: card,
    printed: [status401],
  },
  {
    name: 'the token is over and is not renewed',
    portalCase: { fault: 'refreshSilent' },
    title: say('fail.sessionOver.title'),
    printed: [status401],
  },
  {
    name: 'the installation',
    portalCase: { placement: 'DEFAULT', fault: 'installMode' },
    title: say('install.title'),
  },
  { name: 'a slow portal', portalCase: { latency: 1_500 }, title: card },
]
