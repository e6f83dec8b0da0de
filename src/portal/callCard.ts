import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect, readConnection } from './connection'
import { readCall, type Call } from './options/Call'
import { optionFields } from './options/optionFields'
import { pageState } from './pageState'

/** After this many ms without an answer the portal counts as silent. */
const answerLimit = 5_000

type CallWindow = {
  /** As last reported; undefined before the first report and outside of a call window. */
  call?: Call
  isBound: boolean
  /** How often `getStatus` was asked, and which of these questions has been answered last. */
  asked: number
  answered: number
}

const page = pageState<CallWindow>(() => ({ isBound: false, asked: 0, answered: 0 }))
const listeners = new Set<() => void>()
const closingListeners = new Set<() => void>()

/** The call of this window, the same object until something changes; undefined outside of a call window. */
export function readCurrentCall(): Call | undefined {
  const connection = readConnection()
  if (connection.status !== 'connected' || !isCallWindow(connection.frame)) return undefined
  return (page.current.call ??= readCall(connection.frame.placement.options))
}

/** Calls `listener` after each change of {@link readCurrentCall}; returns the unsubscribe function. */
export function watchCall(listener: () => void): () => void {
  listeners.add(listener)
  bind()
  return () => listeners.delete(listener)
}

/** Calls `listener` each time that the portal is about to close the window, which may be twice. */
export function watchCallClosing(listener: () => void): () => void {
  closingListeners.add(listener)
  bind()
  return () => closingListeners.delete(listener)
}

/** Asks the portal to leave the window open for another 65 seconds after the call. */
export function keepCallWindow(): void {
  connect()
    .then((frame) => frame.placement.call('disableAutoClose'))
    // Rejects only when there is no portal.
    .catch(() => undefined)
}

function isCallWindow({ placement }: B24Frame): boolean {
  return placement.placement === 'CALL_CARD'
}

/** Subscribes to the window's events, once per page: the SDK has no way to unsubscribe. */
function bind(): void {
  const { current } = page
  if (current.isBound) return
  current.isBound = true
  // Rejects only when there is no portal.
  bindAll(current).catch(() => undefined)
}

function announceClosing(): void {
  for (const listener of closingListeners) listener()
}

async function bindAll(current: CallWindow): Promise<void> {
  const frame = await connect()
  if (!isCallWindow(frame)) return
  const changed = (event: unknown): void => void ask(frame, current, event)
  void bindEvent(frame, 'CallCard::EntityChanged', changed)
  void bindEvent(frame, 'CallCard::CallStateChanged', changed)
  void bindEvent(frame, 'CallCard::BeforeClose', announceClosing)
  // Events before this moment have reached nobody.
  changed(undefined)
}

/** @param happened runs for each event: the SDK hands the first one within 900 ms to the promise alone */
async function bindEvent(
  frame: B24Frame,
  event: string,
  happened: (data: unknown) => void,
): Promise<void> {
  try {
    const first: unknown = await frame.placement.bindEvent(event, happened)
    if (!isSilence(first)) happened(first)
  } catch {
    // An event whose data are no JSON: that it happened is all that is needed.
    happened(undefined)
  }
}

/**
 * Asks for the call as it is now: events do not name their call, and the records that were bound during the call are in
 * no event.
 */
async function ask(frame: B24Frame, current: CallWindow, event: unknown): Promise<void> {
  current.asked += 1
  const question = current.asked
  const answer: unknown = await frame.placement
    .call('getStatus', { safelyTime: answerLimit })
    .catch(() => undefined)
  // A later question has been answered already.
  if (question < current.answered) return
  current.answered = question
  const before = (current.call ??= readCall(frame.placement.options))
  const call = callOfWindow(answer, before) ?? withEvent(before, event)
  if (JSON.stringify(call) === JSON.stringify(before)) return
  current.call = call
  for (const listener of listeners) listener()
}

/**
 * The call that `getStatus` answers with; undefined where the portal is silent, or answers with the call of another
 * window: the commands of all call windows in a page of the portal are the same, and only the id tells them apart.
 */
function callOfWindow(answer: unknown, before: Call): Call | undefined {
  if (isSilence(answer)) return undefined
  const call = readCall(answer)
  const isOfWindow = call.id === before.id || before.id === '' || (before.isOfList && call.isOfList)
  return isOfWindow ? call : undefined
}

/** The call with what an event says of it; events of another number, or of none, may be those of another window. */
function withEvent(before: Call, event: unknown): Call {
  const said = readCall(event)
  if (said.elements.length === 0 || said.phone === null || said.phone !== before.phone) {
    return before
  }
  return { ...before, elements: said.elements }
}

/** Whether the SDK gave up waiting for an answer. */
function isSilence(answer: unknown): boolean {
  return answer === undefined || optionFields(answer).get('isSafely') === true
}
