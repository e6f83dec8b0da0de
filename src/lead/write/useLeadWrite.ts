import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { refreshNativeCard } from '../../portal/actions'
import { RestError, type RestFailure } from '../../rest/RestError'
import { FailedWrite, failureOf, type WriteFailure } from './FailedWrite'
import { leadQuery } from '../fetch/leadQuery'
import { surroundingsKey } from '../surroundings/surroundingsQuery'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault', 'noNetwork'])

/** Something that changes a lead in the portal. */
export type LeadWrite<Values> = {
  /** Does it; while it is being done, further presses do nothing. */
  write: (values: Values) => void
  /** What is being written; undefined when nothing is. */
  writing: Values | undefined
  /** Why the last one failed; null when it did not. */
  failure: WriteFailure | null
  /** Forgets the failure. */
  forget: () => void
}

type WriteSteps<Values, Result> = {
  /** Calls the portal. */
  send: (values: Values) => Promise<Result>
  /**
   * Looks in the portal's own data whether it was done, which an answer of `true` does not prove; rejects when that
   * cannot be told. Left out where the answer itself is the proof.
   */
  check?: (values: Values) => Promise<boolean>
  /** Runs when the portal has done it; without a result where only the check has found that it was done. */
  onDone: (values: Values, result?: Result) => void
}

/**
 * The one shape of every write: sent once and never again by itself, one at a time; afterwards the card and
 * the portal's own card beside it read the lead again.
 */
export function useLeadWrite<Values, Result>(
  leadId: number,
  { send, check, onDone }: WriteSteps<Values, Result>,
): LeadWrite<Values> {
  const queryClient = useQueryClient()
  const { dataUpdatedAt } = useQuery({ ...leadQuery(leadId), enabled: false })
  // Two presses may come before React has drawn the first.
  const isUnderWay = useRef(false)
  const readAround = (): void => {
    void queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
  }
  const readAgain = (): void => {
    void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
    readAround()
  }
  const mutation = useMutation<Result | undefined, Error, Values>({
    // Nobody can tell whether a write that failed was done: done twice is worse than said once.
    retry: false,
    mutationFn: async (values) => {
      let failure: RestError | undefined
      let result: Result | undefined
      try {
        result = await send(values)
        if (!check) return result
      } catch (error) {
        if (!(error instanceof RestError)) throw new FailedWrite('crashed', false, dataUpdatedAt)
        if (!unclear.has(error.kind)) throw new FailedWrite(error, false, dataUpdatedAt)
        failure = error
      }
      const end = await findOut(failure, values, check)
      if (end !== 'done') {
        throw new FailedWrite(failure ?? 'notKept', end === 'unknown', dataUpdatedAt)
      }
      return result
    },
    onSuccess: (result, values) => {
      onDone(values, result)
      refreshNativeCard()
      // The check has just read the lead.
      if (check) readAround()
      else readAgain()
    },
    onError: (error) => {
      if (error instanceof FailedWrite && error.isUnclear) readAgain()
    },
    onSettled: () => {
      isUnderWay.current = false
    },
  })
  const { error } = mutation
  return {
    write: (values) => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      mutation.mutate(values)
    },
    writing: mutation.isPending ? mutation.variables : undefined,
    failure: error instanceof FailedWrite ? failureOf(error, dataUpdatedAt) : null,
    forget: mutation.reset,
  }
}

/**
 * How a write ended, by the portal's own data.
 *
 * @param failure of the call; undefined when the portal said that it was done
 */
async function findOut<Values>(
  failure: RestError | undefined,
  values: Values,
  check: WriteSteps<Values, unknown>['check'],
): Promise<'done' | 'notDone' | 'unknown'> {
  // Without any network nothing has left the computer.
  if (failure?.kind === 'noNetwork' && !navigator.onLine) return 'notDone'
  if (!check) return 'unknown'
  try {
    if (await check(values)) return 'done'
    // A portal that was too slow may still be at work.
    return failure?.kind === 'timeout' ? 'unknown' : 'notDone'
  } catch {
    return 'unknown'
  }
}
