import { randomBytes } from 'node:crypto'
import type { PortalCase } from './PortalCase'
import type { Wire } from './rest/Wire'

/** One opening of the app in the portal: its frame, its tokens and the case it was opened with. */
export type Session = {
  /** APP_SID: 32 hex characters, new for each frame. */
  readonly sid: string
  readonly case: PortalCase
  accessToken: string
  refreshToken: string
  readonly memberId: string
  /** With which the handler of an app verifies that a request is the portal's. */
  readonly applicationToken: string
  readonly userId: string
  /** True: the access token is answered with 401 `expired_token` until `refreshAuth`. */
  expired: boolean
  /** Counts by event, for faults that happen once per session. */
  readonly counters: Map<string, number>
  /** Options of the app, common for the portal. */
  readonly appOptions: Map<string, Wire>
  /** Options of the app for this user, common for all sessions of the user. */
  readonly userOptions: Map<string, Wire>
}

/** The session of a token, and whether the token is still valid. */
type TokenOwner = { session: Session; live: boolean }

export type Sessions = {
  createSession: (portalCase: PortalCase) => Session
  sessionBySid: (sid: string) => Session | undefined
  sessionByToken: (token: string) => TokenOwner | undefined
  /** Issues a new access token; the one before it answers 401 `expired_token` from now on. */
  refreshSession: (sid: string) => Session | undefined
}

const token = (): string => randomBytes(35).toString('hex')

/** The sessions of one stand-in portal; nothing is shared with another portal in the same process. */
export function createSessions(): Sessions {
  const memberId = randomBytes(16).toString('hex')
  const applicationToken = randomBytes(16).toString('hex')
  const bySid = new Map<string, Session>()
  const byToken = new Map<string, Session>()
  const appOptions = new Map<string, Wire>()
  const optionsOfUsers = new Map<string, Map<string, Wire>>()

  const userOptionsOf = (userId: string): Map<string, Wire> => {
    const options = optionsOfUsers.get(userId) ?? new Map<string, Wire>()
    optionsOfUsers.set(userId, options)
    return options
  }

  return {
    createSession: (portalCase) => {
      const userId = portalCase.admin ? '1' : '7'
      const session: Session = {
        sid: randomBytes(16).toString('hex'),
        case: portalCase,
        accessToken: token(),
        refreshToken: token(),
        memberId,
        applicationToken,
        userId,
        expired: portalCase.fault === 'tokenExpired' || portalCase.fault === 'refreshSilent',
        counters: new Map(),
        appOptions,
        userOptions: userOptionsOf(userId),
      }
      bySid.set(session.sid, session)
      byToken.set(session.accessToken, session)
      return session
    },
    sessionBySid: (sid) => bySid.get(sid),
    sessionByToken: (accessToken) => {
      const session = byToken.get(accessToken)
      if (!session) return undefined
      return { session, live: session.accessToken === accessToken && !session.expired }
    },
    refreshSession: (sid) => {
      const session = bySid.get(sid)
      if (!session) return undefined
      session.accessToken = token()
      session.refreshToken = token()
      session.expired = false
      byToken.set(session.accessToken, session)
      return session
    },
  }
}

/** Increments a counter of the session and returns its value before. */
export function countBefore(session: Session, what: string): number {
  const before = session.counters.get(what) ?? 0
  session.counters.set(what, before + 1)
  return before
}
