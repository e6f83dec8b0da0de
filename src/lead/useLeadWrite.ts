import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { refreshNativeCard } from '../portal/actions'
import { RestError, type RestFailure } from '../rest/RestError'
import { leadQuery } from './leadQuery'
import { surroundingsKey } from './surroundingsQuery'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault'])

/** Something that changes a lead in the portal. */
export type LeadWrite<Values> = {
  /** Does it; while it is being done, further presses do nothing. */
  write: (values: Values) => void
  /** What is being written; undefined when nothing is. */
  writing: Values | undefined
  /** Why the last one failed; null when it did not. */
  failure: RestError | null
  /** Forgets the failure. */
  forget: () => void
}

/**
 * The one shape of every write: sent once and never again by itself, one at a time; afterwards the card and
 * the portal's own card beside it read the lead again.
 *
 * @param send calls the portal
 * @param onDone runs when the portal has done it
 */
export function useLeadWrite<Values>(
  leadId: number,
  send: (values: Values) => Promise<unknown>,
  onDone: (values: Values) => void,
): LeadWrite<Values> {
  const queryClient = useQueryClient()
  // Two presses may come before React has drawn the first.
  const isUnderWay = useRef(false)
  const readAgain = (): void => {
    void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
    void queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
  }
  const mutation = useMutation<unknown, Error, Values>({
    mutationFn: send,
    onSuccess: (_result, values) => {
      onDone(values)
      refreshNativeCard()
      readAgain()
    },
    onError: (error) => {
      if (error instanceof RestError && unclear.has(error.kind)) readAgain()
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
    failure: error === null || error instanceof RestError ? error : null,
    forget: mutation.reset,
  }
}
