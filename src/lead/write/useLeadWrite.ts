import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { refreshNativeCard } from '../../portal/commands/actions'
import { createWrites, type Writes } from './createWrites'
import { FailedWrite, failureOf, type WriteFailure } from './FailedWrite'
import { sendOnce, type WriteSteps } from './sendOnce'
import { addLeftFailure, dropLeftFailure } from './leftFailures'
import { leadQuery } from '../fetch/leadQuery'
import { useReadAfterWrite } from './useReadAfterWrite'

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
  const { data: lead, dataUpdatedAt } = useQuery({ ...leadQuery(leadId), enabled: false })
  const [own] = useState(() => createWrites<Values, Result>())
  const { writes, key } = kept ?? { writes: own, key: '' }
  const last = useSyncExternalStore(writes.watch, () => writes.last(key))
  // The write may end long after the render that started it.
  const present = useRef(steps)
  useEffect(() => {
    present.current = steps
  })
  useEffect(() => {
    dropLeftFailure(leadId)
    return writes.show(key, present)
  }, [leadId, writes, key])
  const { readAround, readRow, readLead, readAgain } = useReadAfterWrite(leadId)
  const run = async (values: Values): Promise<void> => {
    const { check, isLeadRead = check !== undefined, isShownFirst = false } = present.current
    let result: Result | undefined
    try {
      result = await sendOnce(present.current, values, dataUpdatedAt)
    } catch (error) {
      const failed =
        error instanceof FailedWrite ? error : new FailedWrite('crashed', false, dataUpdatedAt)
      writes.set(key, { state: 'failed', values, error: failed })
      if (!writes.shownBy(key, present)) addLeftFailure(leadId)
      if (failed.isUnclear || failed.reason === 'overtaken') readAgain()
      return
    }
    if (isShownFirst) {
      await readAround()
      // React-query tells its components in a task of its own.
      await new Promise((resolve) => setTimeout(resolve))
    }
    writes.set(key, { state: 'done', values, result })
    // The person may have left the lead and come back: another component shows it then.
    const { onDone } = writes.shownBy(key, present) ?? present.current
    onDone(values, result)
    refreshNativeCard()
    readRow()
    if (!isLeadRead) readLead()
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
