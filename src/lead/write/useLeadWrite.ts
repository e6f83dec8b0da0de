import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { refreshNativeCard } from '../../portal/actions'
import { RestError, type RestFailure } from '../../rest/RestError'
import { leadQuery } from '../fetch/leadQuery'
import { surroundingsKey } from '../surroundings/surroundingsQuery'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault', 'noNetwork'])

/** Failures that trying again does not overcome, as long as nobody changes rights or permissions. */
const lasting = new Set<RestFailure>([
  'accessDenied',
  'scopeMissing',
  'methodMissing',
  'closedToUser',
  'planWithoutRest',
])

/** How a write failed. */
export type WriteFailure = {
  error: RestError
  /** Whether the portal may have done it all the same. */
  isUnclear: boolean
  /** Whether it is of no use to offer the same again before the lead was read anew. */
  isLasting: boolean
}

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

type WriteSteps<Values> = {
  /** Calls the portal. */
  send: (values: Values) => Promise<unknown>
  /** Looks, after an unclear failure, whether it was done all the same; rejects when nobody can tell. */
  check?: (values: Values) => Promise<boolean>
  /** Runs when the portal has done it. */
  onDone: (values: Values) => void
}

/** A write that failed, after everything was done to find out how it ended. */
class FailedWrite extends Error {
  override readonly name = 'FailedWrite'
  readonly error: RestError
  readonly isUnclear: boolean
  readonly readAt: number

  constructor(error: RestError, isUnclear: boolean, readAt: number) {
    super(error.message)
    this.error = error
    this.isUnclear = isUnclear
    this.readAt = readAt
  }
}

/**
 * The one shape of every write: sent once and never again by itself, one at a time; afterwards the card and
 * the portal's own card beside it read the lead again.
 */
export function useLeadWrite<Values>(
  leadId: number,
  { send, check, onDone }: WriteSteps<Values>,
): LeadWrite<Values> {
  const queryClient = useQueryClient()
  const { dataUpdatedAt } = useQuery({ ...leadQuery(leadId), enabled: false })
  // Two presses may come before React has drawn the first.
  const isUnderWay = useRef(false)
  const readAgain = (): void => {
    void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
    void queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
  }
  const mutation = useMutation<void, Error, Values>({
    // Nobody can tell whether a write that failed was done: done twice is worse than said once.
    retry: false,
    mutationFn: async (values) => {
      try {
        await send(values)
      } catch (error) {
        if (!(error instanceof RestError)) throw error
        const end = unclear.has(error.kind) ? await findOut(error, values, check) : 'notDone'
        if (end === 'done') return
        throw new FailedWrite(error, end === 'unknown', dataUpdatedAt)
      }
    },
    onSuccess: (_nothing, values) => {
      onDone(values)
      refreshNativeCard()
      readAgain()
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

/** How a write ended that failed in a way which does not tell. */
async function findOut<Values>(
  { kind }: RestError,
  values: Values,
  check: WriteSteps<Values>['check'],
): Promise<'done' | 'notDone' | 'unknown'> {
  // Without any network nothing has left the computer.
  if (kind === 'noNetwork' && !navigator.onLine) return 'notDone'
  if (!check) return 'unknown'
  try {
    if (await check(values)) return 'done'
    // A portal that was too slow may still be at work.
    return kind === 'timeout' ? 'unknown' : 'notDone'
  } catch {
    return 'unknown'
  }
}

function failureOf({ error, isUnclear, readAt }: FailedWrite, dataUpdatedAt: number): WriteFailure {
  return { error, isUnclear, isLasting: lasting.has(error.kind) && readAt === dataUpdatedAt }
}
