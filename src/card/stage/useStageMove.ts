import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { textOf } from '../../rest/Read'
import type { Stage } from '../../lead/model/Directories'
import type { Lead } from '../../lead/model/Lead'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { isBeingMoved, useMoveLead, type Move } from '../../lead/write/useMoveLead'
import { useAnnounce } from '../../ui/access/Announcer'
import { useUndoTime } from '../../ui/hooks/useUndoTime'
import { forgetReason, putReason, stageOfReason } from './loss/useReasonDraft'

/** The state of a move. */
export type StageMove =
  | { state: 'idle' }
  /** The person chooses among all stages. */
  | { state: 'choosing' }
  /** A final stage has to be confirmed. */
  | { state: 'confirming'; stage: Stage }
  | { state: 'moving'; stage: Stage }
  | { state: 'moved'; stage: Stage; done: Move; isReasonKept: boolean }
  /** The lead stood there and was moved on since, by a robot or by somebody else. */
  | { state: 'movedOn'; stage: Stage; next: Stage }
  /** `reason` is what the person typed; `''` for nothing. */
  | { state: 'failed'; stage: Stage; failure: WriteFailure; reason: string }

type Plan = Exclude<StageMove, { state: 'moving' | 'movedOn' | 'failed' }>

const idle: Plan = { state: 'idle' }

/**
 * Moving a lead through its stages: what is asked, sent, done or refused, and what the person can do next.
 *
 * @param current where the lead is, by the portal's own data
 */
export function useStageMove(lead: Lead, current: Stage) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [plan, setPlan] = useState(() => planFor(lead.id, current))
  const { write, writing, failure, failed, forget } = useMoveLead(lead.id, (done, isReasonKept) => {
    if (isReasonKept) forgetReason(lead.id)
    // Nothing on the screen says that it was taken back but the path.
    if (done.isUndo) announce(t('stage.moved', { stage: done.to.name }))
    // An undo cannot be undone.
    setPlan(done.isUndo ? idle : { state: 'moved', stage: done.to, done, isReasonKept })
  })
  // The card is drawn with the new stage a moment after the move is known to be done.
  const [arrived, setArrived] = useState<Move>()
  if (plan.state === 'moved' && plan.done !== arrived && plan.stage.code === current.code) {
    setArrived(plan.done)
  }
  const reasonBefore = textOf(lead.stageDescription) ?? ''

  // A reason that the portal did not keep stays until the person has read it.
  useUndoTime(plan.state === 'moved' && plan.isReasonKept ? plan : undefined, () => setPlan(idle))

  const plans = (next: Plan) => (): void => {
    forget()
    putReason(lead.id, undefined)
    setPlan(next)
  }
  return {
    move: stateOf({
      plan,
      writing,
      failed: failure && failed ? { failure, last: failed } : null,
      current,
      arrived,
    }),
    /** Whether the portal has said that this person, or this app, may not move the lead. */
    isBarred: failure?.isLasting === true,
    /** The reason that the portal has for the lead's present stage; `''` for none. */
    reasonBefore,
    /** Moves the lead, or asks first where the stage is a final one. */
    choose: (to: Stage): void => {
      if (writing) return
      forget()
      putReason(lead.id, to.meaning === 'lost' ? to : undefined)
      if (to.meaning !== 'running') setPlan({ state: 'confirming', stage: to })
      else {
        // The reason of a loss survives the move back unless it is deleted.
        const isStale = current.meaning === 'lost' && reasonBefore !== ''
        write({ from: current, to, reason: isStale ? '' : undefined, reasonBefore, isUndo: false })
      }
    },
    /** Closes the lead as lost, with this reason. */
    lose: (to: Stage, typed: string): void => {
      const reason = typed === reasonBefore ? undefined : typed
      write({ from: current, to, reason, reasonBefore, isUndo: false })
    },
    /** Takes a move back; it counts as an undo however long the portal takes. */
    undo: (done: Move): void => {
      putReason(lead.id, undefined)
      const reason = done.reason === undefined ? undefined : done.reasonBefore
      write({ from: done.to, to: done.from, reason, reasonBefore, isUndo: true })
    },
    /** Sends the move that failed once more. */
    retry: (): void => {
      if (failed) write(failed)
    },
    ask: plans({ state: 'choosing' }),
    cancel: plans(idle),
  }
}

/** What the person was about to do when they left the lead: its reason is not sent, so the question comes back. */
function planFor(leadId: number, current: Stage): Plan {
  // A reason that is on its way is kept until its end is known.
  const stage = isBeingMoved(leadId) ? undefined : stageOfReason(leadId)
  return stage && current.meaning !== 'won' ? { state: 'confirming', stage } : idle
}

type Known = {
  plan: Plan
  writing: Move | undefined
  failed: { failure: WriteFailure; last: Move } | null
  current: Stage
  /** The last move whose stage the card has shown. */
  arrived: Move | undefined
}

/** A move that is being sent or was refused takes precedence over the plan until it is done or given up. */
function stateOf({ plan, writing, failed, current, arrived }: Known): StageMove {
  if (writing) return { state: 'moving', stage: writing.to }
  if (failed) {
    const { to, isUndo, reason = '' } = failed.last
    return { state: 'failed', stage: to, failure: failed.failure, reason: isUndo ? '' : reason }
  }
  if (plan.state !== 'moved' || plan.stage.code === current.code) return plan
  const isBehind = plan.done !== arrived && plan.done.from.code === current.code
  return isBehind ? plan : { state: 'movedOn', stage: plan.stage, next: current }
}
