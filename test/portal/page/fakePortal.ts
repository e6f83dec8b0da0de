import { defaultCase, type PortalCase } from '../PortalCase'
import type { Wire, WireRecord } from '../rest/Wire'
import { judgeMessage } from './messages/judgeMessage'
import type { AppFrame, PortalPage } from './PortalPage'

const appOrigin = 'http://localhost:5173'

/** A PortalPage without a DOM, which records what commands do. */
export type FakePortal = {
  frame: AppFrame
  portal: PortalPage
  /** Messages to the app. */
  posted: string[]
  /** Effects of the commands, in order. */
  done: string[]
  /** Closes the slider that was opened last. */
  closeSlider: () => void
  /** Sends a command as the app would; resolves when it has been handled. */
  send: (command: string, params?: Wire, from?: { origin?: string; sid?: string }) => Promise<void>
}

type Settings = {
  portalCase?: Partial<PortalCase>
  placement?: string
  slider?: boolean
  initData?: WireRecord
}

/** Builds a portal with one frame in it, whose SID is `S`. */
export function fakePortal({
  portalCase = {},
  placement = 'CRM_LEAD_DETAIL_TAB',
  slider = false,
  initData = {},
}: Settings = {}): FakePortal {
  const posted: string[] = []
  const done: string[] = []
  const closings: (() => void)[] = []
  const note =
    (what: string) =>
    (detail?: unknown): void =>
      void done.push(detail === undefined ? what : `${what} ${JSON.stringify(detail)}`)

  const frame: AppFrame = {
    placement,
    slider,
    opening: { sid: 'S', appUrl: `${appOrigin}/sub/`, query: {}, fields: {}, initData },
    initialised: 0,
    fieldValue: null,
    post: (message) => void posted.push(message),
    resize: ({ width = '800px', height = 200 }) => ({
      width: Number.parseInt(width, 10) || 0,
      height,
    }),
  }
  const portal: PortalPage = {
    portalCase: { ...defaultCase, ...portalCase },
    setTitle: note('title'),
    scrollTo: note('scroll'),
    reload: note('reload'),
    notify: note('notice'),
    wait: async (milliseconds) => note('wait')(milliseconds),
    refresh: async () => ({ AUTH_ID: 'new', AUTH_EXPIRES: '3600', REFRESH_ID: 'next' }),
    saveOption: async (_sid, scope, name, value) => {
      note(`save ${scope}`)({ [name]: value })
      return { [name]: value }
    },
    openApp: async (options, closed) => {
      note('app')(options)
      closings.push(closed)
    },
    openPath: ({ path }, closed) => {
      note('path')(path)
      closings.push(closed)
    },
    closeApp: () => false,
    calls: {
      bind: (_frame, event) => note('bind')(event),
      status: () => undefined,
      keep: note('keep'),
    },
    pickCrm: async () => undefined,
    pickUsers: async () => undefined,
    pickAccess: async () => undefined,
  }
  return {
    frame,
    portal,
    posted,
    done,
    closeSlider: () => closings.pop()?.(),
    send: async (command, params, { origin = appOrigin, sid = 'S' } = {}) => {
      const json = params === undefined ? [] : [JSON.stringify(params)]
      const data = [command, ...json, 'cb1', sid].join(':')
      const verdict = judgeMessage({ data, origin }, new Map([['S', frame]]), portal)
      if (!verdict.silence) await verdict.run()
    },
  }
}
