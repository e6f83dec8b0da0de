import { mayBeDone } from '../../rest/failure/mayBeDone'
import { RestError } from '../../rest/failure/RestError'
import type { Lead } from '../model/Lead'
import { FailedWrite } from './FailedWrite'

/** What a kind of write consists of. */
export type WriteSteps<Values, Result> = {
  /**
   * Looks, before anything is sent, whether somebody has changed what is to be taken back: their change stays. Rejects
   * when that cannot be told; nothing is sent then, either.
   */
  isOvertaken?: (values: Values) => Promise<boolean>
  /** Calls the portal. */
  send: (values: Values) => Promise<Result>
  /**
   * Looks in the portal's own data whether it was done, which an answer of `true` does not prove; rejects when that
   * cannot be told. Left out where the answer itself is the proof. The result is that of `send`; undefined when the
   * portal gave none.
   */
  check?: (values: Values, result?: Result) => Promise<boolean>
  /** Whether the check has read the lead, so that it need not be read once more; true by default. */
  isLeadRead?: boolean
  /** Whether it counts as done only when the surroundings have been read again, and can show it. */
  isShownFirst?: boolean
  /** Whether the lead, as read since, shows what was to be written: then it has not failed after all. */
  isShown?: (values: Values, lead: Lead) => boolean
  /** Runs when the portal has done it; without a result where only the portal's data tell so. */
  onDone: (values: Values, result?: Result) => void
}

/** A portal that has not answered may still be at work: what it has not done yet is looked for again so many ms later. */
const lateness = 2_000

/**
 * Sends a write once, and finds out how it ended.
 *
 * @param readAt when the lead was last read, in ms since 1970
 * @returns what the portal answered; undefined where only its data tell that it was done
 * @throws {FailedWrite} when it was not done, or when that cannot be told
 */
export async function sendOnce<Values, Result>(
  { isOvertaken, send, check }: WriteSteps<Values, Result>,
  values: Values,
  readAt: number,
): Promise<Result | undefined> {
  let failure: RestError | undefined
  let result: Result | undefined
  let isTheirs: boolean | undefined
  try {
    isTheirs = await isOvertaken?.(values)
  } catch (error) {
    throw new FailedWrite(error instanceof RestError ? error : 'crashed', false, readAt)
  }
  if (isTheirs) throw new FailedWrite('overtaken', false, readAt)
  const wasOnline = navigator.onLine
  try {
    result = await send(values)
    if (!check) return result
  } catch (error) {
    if (!(error instanceof RestError)) throw new FailedWrite('crashed', false, readAt)
    if (!mayBeDone(error, wasOnline)) throw new FailedWrite(error, false, readAt)
    failure = error
  }
  let isDone: boolean | undefined
  try {
    isDone = await check?.(values, result)
    if (failure && isDone === false) {
      await new Promise((resolve) => setTimeout(resolve, lateness))
      isDone = await check?.(values)
    }
  } catch (error) {
    const why = failure ?? (error instanceof RestError ? error : 'crashed')
    throw new FailedWrite(why, true, readAt)
  }
  if (isDone) return result
  // It may be done even later: only an answer proves that it was not.
  throw new FailedWrite(failure ?? 'notKept', failure !== undefined, readAt)
}
