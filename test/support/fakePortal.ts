import { vi } from 'vitest'
import { openRest } from './fakeRest'
import { portalOrigin } from './portalOrigin'

/** A command that the app sent to the portal's page. */
type PortalCommand = { name: string; params: unknown }

type PortalOptions = {
  /** Laid over the answer to `getInitData`; undefined takes a key away. */
  init?: Record<string, unknown>
  /** Commands that are never answered. */
  silent?: readonly string[]
}

/** How many pages this file has opened: each has a SID and tokens of its own. */
let pages = 0

const answerOf = (token: string) => ({
  AUTH_ID: token,
  AUTH_EXPIRES: '3600',
  REFRESH_ID: `refresh-of-${token}`,
})

/** What a portal answers to `getInitData` in the tab of lead 1591. */
const initData = {
  LANG: 'en',
  DOMAIN: 'portal.example',
  PROTOCOL: 1,
  PATH: '/rest',
  MEMBER_ID: 'fedcba9876543210fedcba9876543210',
  FIRST_RUN: false,
  IS_ADMIN: false,
  INSTALL: false,
  USER_OPTIONS: [],
  APP_OPTIONS: [],
  PLACEMENT: 'CRM_LEAD_DETAIL_TAB',
  PLACEMENT_OPTIONS: { ID: '1591' },
}

export type FakePortal = ReturnType<typeof openPortal>

/**
 * Puts this page into a portal's frame: its name, and a parent window that speaks the real grammar
 * (`command:JSON:callbackId:SID` and back `callbackId:JSON`), silence included. Behind it is the portal's
 * REST. Nothing of the app or of the SDK is replaced.
 */
export function openPortal({ init = {}, silent = [] }: PortalOptions = {}) {
  pages += 1
  const sid = pages.toString(16).padStart(32, '0')
  /** The token the page begins with, and the one it gets for it. */
  const tokens = { first: `first-access-token-${pages}`, fresh: `fresh-access-token-${pages}` }
  const commands: PortalCommand[] = []
  const unanswered: { name: string; callbackId: string }[] = []
  const answers = new Map<string, (params: unknown) => string>([
    ['getInitData', () => JSON.stringify({ ...initData, ...answerOf(tokens.first), ...init })],
    ['refreshAuth', () => JSON.stringify(answerOf(tokens.fresh))],
    ['resizeWindow', (params) => JSON.stringify(params)],
    ['setInstall', (params) => JSON.stringify(params)],
  ])
  const silentCommands = new Set(silent)

  const receive = (message: unknown, targetOrigin: string): void => {
    if (typeof message !== 'string' || targetOrigin !== portalOrigin) return
    const parts = message.split(':')
    const [name = ''] = parts
    if (parts.at(-1) !== sid) return
    const callbackId = parts.at(-2) ?? ''
    const json = parts.slice(1, -2).join(':')
    const params: unknown = json === '' ? undefined : JSON.parse(json)
    commands.push({ name, params })
    const answer = answers.get(name)
    if (!answer || silentCommands.has(name)) unanswered.push({ name, callbackId })
    // A message takes its time even between two windows of one browser.
    else queueMicrotask(() => send(callbackId, answer(params)))
  }

  window.name = `portal.example|1|${sid}`
  vi.stubGlobal('parent', { postMessage: receive })

  return {
    rest: openRest(Object.values(tokens)),
    tokens,
    /** Every command so far. */
    commands,
    /** The parameters of every command with this name. */
    sent: (name: string): unknown[] =>
      commands.filter((command) => command.name === name).map(({ params }) => params),
    /** From now on answers a command so. */
    answer: (name: string, result: unknown): void => {
      answers.set(name, () => JSON.stringify(result))
    },
    /** From now on answers a command with this text, JSON or not. */
    answerRaw: (name: string, payload: string): void => {
      answers.set(name, () => payload)
    },
    /** Answers, late, every command of this name that was met with silence. */
    answerLate: (name: string, result?: unknown): void => {
      const payload =
        result === undefined ? (answers.get(name)?.(undefined) ?? '') : JSON.stringify(result)
      for (const command of unanswered.filter((one) => one.name === name)) {
        send(command.callbackId, payload)
      }
    },
  }
}

function send(callbackId: string, payload: string): void {
  const data = `${callbackId}:${payload}`
  window.dispatchEvent(new MessageEvent('message', { data, origin: portalOrigin }))
}
