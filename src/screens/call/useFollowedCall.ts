import { useState } from 'react'
import { hasUnsentNote } from '../../card/note/useNoteDraft'
import { callLead, type Call } from '../../portal/options/Call'
import { useCall } from '../../portal/useCall'

type FollowedCall = {
  /** The call as it is shown; undefined outside of a call window. */
  call: Call | undefined
  /** A lead to show in place of the call's, to whose note the person has returned. */
  pinnedId: number | undefined
  /** Whether the call is about another record than the one that is shown. */
  isBehind: boolean
  /** Shows what the call is about. */
  showCall: () => void
  /** The lead that was left with a note that is not added yet. */
  leftId: number | undefined
  /** Shows that lead again. */
  goBack: () => void
}

/**
 * The call of this window, followed from record to record; but while a note is being typed, its lead stays until the
 * person goes on.
 *
 * @param openId the lead whose card is shown; undefined when none is
 */
export function useFollowedCall(openId: number | undefined): FollowedCall {
  const latest = useCall()
  const [call, setCall] = useState(latest)
  const [pinnedId, setPinnedId] = useState<number>()
  const [lastLeft, setLastLeft] = useState<number>()
  const isUnsent = openId !== undefined && hasUnsentNote(openId)
  const isOther =
    subjectKey(latest) !== subjectKey(call) &&
    // The lead that is shown already, found in another way.
    (openId === undefined || latest === undefined || callLead(latest) !== openId)
  // While rendering, so that nothing of the record before is painted with the new one.
  if (isOther && !isUnsent) setCall(latest)

  const leftId =
    lastLeft !== undefined && lastLeft !== openId && hasUnsentNote(lastLeft) ? lastLeft : undefined
  return {
    call,
    pinnedId,
    isBehind: pinnedId !== undefined || (isOther && isUnsent),
    showCall: () => {
      setCall(latest)
      setPinnedId(undefined)
      setLastLeft(openId)
    },
    leftId,
    goBack: () => setPinnedId(leftId),
  }
}

/** What decides which lead is shown. */
export function subjectKey(call: Call | undefined): string {
  return JSON.stringify([call?.elements, call?.phone])
}
