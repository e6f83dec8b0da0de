import { useState } from 'react'
import type { Moment } from '../../rest/Read'
import type { Activity } from '../../lead/model/Surroundings'
import { useChangeActivity, type ActivityChange } from '../../lead/write/useChangeActivity'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { useUndoTime } from '../../ui/hooks/useUndoTime'

/** The state of a change to a planned activity. */
export type StepState =
  | { state: 'idle' }
  | { state: 'changing'; change: ActivityChange }
  /** Can be undone for a while; `undo` is missing where there is nothing to go back to. */
  | { state: 'changed'; change: ActivityChange; undo: ActivityChange | undefined }
  | { state: 'failed'; failure: WriteFailure; change: ActivityChange | undefined }

type Steps = {
  /** Runs before it is changed: its row must stay until `onOver`. */
  onTouch: () => void
  onOver: () => void
  onChanged: (change: ActivityChange) => void
}

/** Ticking off and postponing a planned activity: what is sent, done or refused, and what can be done next. */
export function usePlannedRow(
  leadId: number,
  activity: Activity,
  { onTouch, onOver, onChanged }: Steps,
) {
  const [from, setFrom] = useState<Moment | null>(null)
  const [changed, setChanged] = useState<ActivityChange>()
  const { write, writing, failure, failed, forget } = useChangeActivity(
    leadId,
    activity,
    (change) => {
      onChanged(change)
      // An undo cannot be undone.
      if (change.isUndo) onOver()
      else setChanged(change)
    },
  )
  useUndoTime(changed, () => {
    setChanged(undefined)
    onOver()
  })
  const start = (change: ActivityChange): void => {
    if (writing) return
    onTouch()
    setChanged(undefined)
    setFrom(activity.at)
    write(change)
  }
  let step: StepState = { state: 'idle' }
  if (writing) step = { state: 'changing', change: writing }
  else if (failure) step = { state: 'failed', failure, change: failed }
  else if (changed) step = { state: 'changed', change: changed, undo: undoOf(changed, from) }
  const change = step.state === 'changing' || step.state === 'changed' ? step.change : undefined
  // Also while an undo that failed has left it done.
  const isTicked =
    change?.kind === 'complete' || (step.state === 'failed' && step.change?.kind === 'reopen')
  return {
    step,
    /** Whether it is shown as done. */
    isTicked,
    /** When it is due, with what is being changed. */
    at: change?.kind === 'postpone' ? change.until : activity.at,
    /** Ticks it off, or takes that back. */
    toggle: (): void => {
      if (step.state === 'changed' && step.undo && isTicked) start(step.undo)
      else if (step.state === 'failed' && step.change && isTicked) start(step.change)
      else if (!isTicked) start({ kind: 'complete', isUndo: false })
    },
    postpone: (until: Moment): void => start({ kind: 'postpone', until, isUndo: false }),
    start,
    /** Forgets a failure. */
    close: (): void => {
      forget()
      onOver()
    },
  }
}

function undoOf(change: ActivityChange, from: Moment | null): ActivityChange | undefined {
  if (change.kind !== 'postpone') return { kind: 'reopen', isUndo: true }
  return from ? { kind: 'postpone', until: from, undone: change.until, isUndo: true } : undefined
}
