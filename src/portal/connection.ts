import { initializeB24Frame, ParamsFactory, type B24Frame } from '@bitrix24/b24jssdk'
import { limitRequests } from './limitRequests'

/** Where the conversation with the portal's page stands. */
export type ConnectionState =
  | { status: 'connecting' }
  | { status: 'connected'; frame: B24Frame }
  /** The page was not opened by a portal at all. */
  | { status: 'outside' }
  /** The portal has not answered within {@link connectionLimit}; an answer that still comes is taken. */
  | { status: 'silent' }
  /** The portal answered with something the SDK cannot read. */
  | { status: 'broken' }

/** How long the portal may take to answer `getInitData`, in ms: the SDK itself would wait for ever. */
export const connectionLimit = 10_000

/** The portal names the frame `HOST|PROTO|SID`; nothing else marks a page as opened by Bitrix24. */
const framedByPortal = /^[^|]+\|[01]\|[^|]+$/

let state: ConnectionState = { status: 'connecting' }
let frame: Promise<B24Frame> | undefined
const listeners = new Set<() => void>()

function become(next: ConnectionState): void {
  state = next
  for (const listener of listeners) listener()
}

/**
 * Opens the connection, once per page: later calls, StrictMode's included, share the first.
 * The frame is never destroyed, because the SDK would hand out the dead one again.
 *
 * @returns the connected frame; rejects when the portal's answer is unreadable or there is no portal.
 *   Stays pending as long as the portal is silent: {@link readConnection} tells that apart.
 */
export function connect(): Promise<B24Frame> {
  frame ??= open()
  return frame
}

async function open(): Promise<B24Frame> {
  if (window.parent === window || !framedByPortal.test(window.name)) {
    become({ status: 'outside' })
    throw new Error('Not opened by a portal')
  }
  limitRequests(window.name)
  const silence = setTimeout(() => become({ status: 'silent' }), connectionLimit)
  try {
    // One attempt per call: the only retry layer is react-query's, which can show that it waits.
    const connected = await initializeB24Frame({ restrictionParams: ParamsFactory.getRealtime() })
    become({ status: 'connected', frame: connected })
    return connected
  } catch (error) {
    become({ status: 'broken' })
    throw error
  } finally {
    clearTimeout(silence)
  }
}

/** The present state; the same object until something changes. */
export function readConnection(): ConnectionState {
  return state
}

/** Calls `listener` after each change of {@link readConnection}; returns how to stop that. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
