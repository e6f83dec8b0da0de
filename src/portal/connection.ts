import { B24Frame, ParamsFactory } from '@bitrix24/b24jssdk'
import { limitRequests } from './limitRequests'
import { pageState } from './pageState'

/** The state of the connection to the portal's page. */
export type ConnectionState =
  | { status: 'connecting' }
  | { status: 'connected'; frame: B24Frame }
  /** The page was not opened by a portal. */
  | { status: 'outside' }
  /** The portal has not answered within {@link connectionLimit}; a later answer still connects. */
  | { status: 'silent' }
  /** The portal answered with something the SDK cannot read. */
  | { status: 'broken' }

/** How long the portal may take to answer `getInitData`, in ms; the SDK has no timeout for it. */
export const connectionLimit = 10_000

/** The frame's name, `HOST|PROTO|SID`, is the only sign that Bitrix24 opened the page. */
const framedByPortal = /^[^|]+\|[01]\|[^|]+$/

type Connection = {
  state: ConnectionState
  frame?: Promise<B24Frame>
  /** Stops the timeout and the SDK's message listener. */
  end?: () => void
}

const connection = pageState<Connection>(
  () => ({ state: { status: 'connecting' } }),
  ({ end }) => end?.(),
)
const listeners = new Set<() => void>()

/**
 * Opens the connection, once per page: all later calls share the first. The frame stays open for as long as the
 * page does.
 *
 * @returns the connected frame; rejects when the portal's answer is unreadable or there is no portal.
 *   Pending while the portal does not answer, which {@link readConnection} reports as `silent`.
 */
export function connect(): Promise<B24Frame> {
  const { current } = connection
  current.frame ??= open(current)
  return current.frame
}

async function open(opened: Connection): Promise<B24Frame> {
  const become = (state: ConnectionState): void => {
    opened.state = state
    for (const listener of listeners) listener()
  }
  if (window.parent === window || !framedByPortal.test(window.name)) {
    become({ status: 'outside' })
    throw new Error('Not opened by a portal')
  }
  limitRequests(window.name)
  const frame = makeFrame(window.name)
  const silence = setTimeout(() => become({ status: 'silent' }), connectionLimit)
  opened.end = () => {
    clearTimeout(silence)
    // The SDK rejects what the portal has not answered yet, and the callers are gone.
    opened.frame?.catch(() => undefined)
    frame.destroy()
  }
  try {
    await frame.init()
    if (isEmpty(frame)) throw new Error('Empty answer')
    become({ status: 'connected', frame })
    return frame
  } catch (error) {
    frame.destroy()
    become({ status: 'broken' })
    throw error
  } finally {
    clearTimeout(silence)
  }
}

/** Whether the portal answered `getInitData` with something that the SDK takes, and that says nothing, such as `[]`. */
function isEmpty(frame: B24Frame): boolean {
  const isInstalling: unknown = frame.isInstallMode
  return isInstalling === undefined && !frame.auth.getAuthData()
}

/**
 * The SDK's `initializeB24Frame` does the same, but keeps the frame in a variable of its own module, where no
 * test can reset it.
 *
 * @param name of the window, `HOST|PROTO|SID`
 */
function makeFrame(name: string): B24Frame {
  const [DOMAIN, protocol, APP_SID] = name.split('|')
  // One attempt per call: the only retry layer is react-query's, which can show that it waits.
  const options = { restrictionParams: ParamsFactory.getRealtime() }
  return new B24Frame({ DOMAIN, PROTOCOL: protocol === '1', APP_SID, LANG: null }, options)
}

/** The current state; the same object until something changes. */
export function readConnection(): ConnectionState {
  return connection.current.state
}

/** Calls `listener` after each change of {@link readConnection}; returns the unsubscribe function. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
