import { vi } from 'vitest'
import { openRest } from './fakeRest'
import { portalOrigin } from './portalOrigin'

/** A command that the app sent to the portal's page. */
type PortalCommand = { name: string; params: unknown }

type PortalOptions = {
  /** Overrides keys of the answer to `getInitData`; undefined removes one. */
  init?: Record<string, unknown>
  /** Commands that are never answered. */
  silent?: readonly string[]
}

/** The number of pages opened by this test file; gives each its own SID and tokens. */
let pages = 0

const answerOf = (token: string) => ({
  AUTH_ID: token,
  AUTH_EXPIRES: '3600',
  REFRESH_ID: `refresh-of-${token}`,
})

/** The answer to `getInitData` in the tab of lead 1591. */
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
 * Makes the page a frame of a portal: sets the window's name, and a parent window that answers messages in the real
 * format (`command:JSON:callbackId:SID`, back `callbackId:JSON`) or, if told so, not at all; with the portal's REST.
 * Replaces nothing of the app or the SDK.
 */
export function openPortal({ init = {}, silent = [] }: PortalOptions = {}) {
  pages += 1
  const sid = pages.toString(16).padStart(32, '0')
  /** The access token of the page, and the one after a refresh. */
  const tokens = { first: `first-access-token-${pages}`, fresh: `fresh-access-token-${pages}` }
  const commands: PortalCommand[] = []
  const unanswered: { name: string; callbackId: string }[] = []
  const bindings: { event: unknown; callbackId: string }[] = []
  const answers = new Map<string, (params: unknown) => string | undefined>([
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
    if (name === 'placementBindEvent') bindings.push({ event: eventOf(params), callbackId })
    const answer = answers.get(name)
    const payload = silentCommands.has(name) ? undefined : answer?.(params)
    if (payload === undefined) unanswered.push({ name, callbackId })
    // Messages between windows are asynchronous.
    else queueMicrotask(() => send(callbackId, payload))
  }

  window.name = `portal.example|1|${sid}`
  vi.stubGlobal('parent', { postMessage: receive })

  return {
    rest: openRest(Object.values(tokens)),
    tokens,
    /** All commands so far. */
    commands,
    /** The parameters of all commands with this name. */
    sent: (name: string): unknown[] =>
      commands.filter((command) => command.name === name).map(({ params }) => params),
    /** Sets the answer to a command. */
    answer: (name: string, result: unknown): void => {
      answers.set(name, () => JSON.stringify(result))
    },
    /** Sets the answer to a command by its parameters; undefined leaves it unanswered. */
    answerBy: (name: string, answerTo: (params: unknown) => unknown): void => {
      answers.set(name, (params) => {
        const result = answerTo(params)
        return result === undefined ? undefined : JSON.stringify(result)
      })
    },
    /** Sets the answer to a command to this text, which need not be JSON. */
    answerRaw: (name: string, payload: string): void => {
      answers.set(name, () => payload)
    },
    /** Sends an event of the placement to whoever has bound it. */
    emit: (event: string, data?: unknown): void => {
      const payload = data === undefined ? '' : JSON.stringify(data)
      for (const binding of bindings.filter((one) => one.event === event)) {
        send(binding.callbackId, payload)
      }
    },
    /** Answers the commands of this name that were left unanswered. */
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

function eventOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'event' in params
    ? params.event
    : undefined
}
