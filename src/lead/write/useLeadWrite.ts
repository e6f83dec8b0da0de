import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { refreshNativeCard } from '../../portal/actions'
import { mayBeDone } from '../../rest/failure/mayBeDone'
import { RestError } from '../../rest/failure/RestError'
import { createWrites, type Writes } from './createWrites'
import { FailedWrite, failureOf, type WriteFailure } from './FailedWrite'
import { leadQuery } from '../fetch/leadQuery'
import type { Lead } from '../model/Lead'
import { freshRowKey } from '../model/leadListKey'
import { surroundingsKey } from '../surroundings/surroundingsQuery'

/** Something that changes a lead in the portal. */
export type LeadWrite<Values> = {
  /** Starts the write; calls while one is under way are ignored. */
  write: (values: Values) => void
  /** What is being written; undefined when nothing is. */
  writing: Values | undefined
  /** Why the last one failed; null when it did not. */
  failure: WriteFailure | null
  /** What was to be written when it failed. */
  failed: Values | undefined
  /** Forgets the failure. */
  forget: () => void
}

type WriteSteps<Values, Result> = {
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

type Kept<Values, Result> = { writes: Writes<Values, Result>; key: string }

/**
 * The one shape of every write: sent once and never again by itself, one at a time; afterwards the card and
 * the portal's own card beside it read the lead again.
 *
 * @param kept where this and every other component with the same key finds the write; by default it is the
 *   component's own
 */
export function useLeadWrite<Values, Result>(
  leadId: number,
  steps: WriteSteps<Values, Result>,
  kept?: Kept<Values, Result>,
): LeadWrite<Values> {
  const queryClient = useQueryClient()
  const { data: lead, dataUpdatedAt } = useQuery({ ...leadQuery(leadId), enabled: false })
  const [own] = useState(() => createWrites<Values, Result>())
  const { writes, key } = kept ?? { writes: own, key: '' }
  const last = useSyncExternalStore(writes.watch, () => writes.last(key))
  // The write may end long after the render that started it.
  const present = useRef(steps)
  useEffect(() => {
    present.current = steps
  })
  const readAround = (): Promise<void> =>
    queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
  // In the list, the row was read again when the lead was left, which may have been before this write ended.
  const readRow = (): void => void queryClient.invalidateQueries({ queryKey: freshRowKey(leadId) })
  const readAgain = (): void => {
    readRow()
    void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
    void readAround()
  }
  const run = async (values: Values): Promise<void> => {
    const { check, isLeadRead = check !== undefined, isShownFirst = false } = present.current
    let result: Result | undefined
    try {
      result = await sendOnce(present.current, values, dataUpdatedAt)
    } catch (error) {
      const failed =
        error instanceof FailedWrite ? error : new FailedWrite('crashed', false, dataUpdatedAt)
      writes.set(key, { state: 'failed', values, error: failed })
      if (failed.isUnclear || failed.reason === 'overtaken') readAgain()
      return
    }
    if (isShownFirst) {
      await readAround()
      // React-query tells its components in a task of its own.
      await new Promise((resolve) => setTimeout(resolve))
    }
    writes.set(key, { state: 'done', values, result })
    present.current.onDone(values, result)
    refreshNativeCard()
    readRow()
    if (!isLeadRead) {
      void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
    }
    if (!isShownFirst) void readAround()
  }
  const isDone =
    last.state === 'failed' && lead !== undefined && steps.isShown?.(last.values, lead) === true
  useEffect(() => {
    const failed = writes.last(key)
    if (!isDone || failed.state !== 'failed') return
    writes.set(key, { state: 'done', values: failed.values, result: undefined })
    present.current.onDone(failed.values)
  }, [isDone, writes, key])
  return {
    write: (values) => {
      // Read from the store: two presses may come before React has drawn the first.
      if (writes.last(key).state === 'writing') return
      writes.set(key, { state: 'writing', values })
      void run(values)
    },
    writing: last.state === 'writing' ? last.values : undefined,
    failure: last.state === 'failed' ? failureOf(last.error, dataUpdatedAt) : null,
    failed: last.state === 'failed' ? last.values : undefined,
    forget: () => {
      if (writes.last(key).state !== 'writing') writes.set(key, { state: 'none' })
    },
  }
}

/** @throws {FailedWrite} when it was not done, or when that cannot be told */
async function sendOnce<Values, Result>(
  { isOvertaken, send, check }: WriteSteps<Values, Result>,
  values: Values,
  readAt: number,
): Promise<Result | undefined> {
  let failure: RestError | undefined
  let result: Result | undefined
  try {
    if (await isOvertaken?.(values)) throw new FailedWrite('overtaken', false, readAt)
  } catch (error) {
    throw error instanceof RestError ? new FailedWrite(error, false, readAt) : error
  }
  try {
    result = await send(values)
    if (!check) return result
  } catch (error) {
    if (!(error instanceof RestError)) throw new FailedWrite('crashed', false, readAt)
    if (!mayBeDone(error)) throw new FailedWrite(error, false, readAt)
    failure = error
  }
  let isDone: boolean | undefined
  try {
    isDone = await check?.(values, result)
  } catch (error) {
    const why = failure ?? (error instanceof RestError ? error : 'crashed')
    throw new FailedWrite(why, true, readAt)
  }
  if (isDone) return result
  // A portal that was too slow may still be at work.
  const isUnclear = isDone === undefined || failure?.kind === 'timeout'
  throw new FailedWrite(failure ?? 'notKept', isUnclear, readAt)
}
