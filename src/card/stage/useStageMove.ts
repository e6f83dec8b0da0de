import { useEffect, useState } from 'react'
import type { Stage } from '../../lead/model/Directories'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { useMoveLead, type Move } from '../../lead/write/useMoveLead'

/** How long, in ms, a move can be undone. */
const undoTime = 15_000

/** The state of a move. */
type StageMove =
  | { state: 'idle' }
  /** The person chooses among all stages. */
  | { state: 'choosing' }
  /** A final stage has to be confirmed. */
  | { state: 'confirming'; stage: Stage }
  | { state: 'moving'; stage: Stage }
  | { state: 'moved'; stage: Stage; from: Stage }
  | { state: 'failed'; stage: Stage; failure: WriteFailure }

type Plan = Exclude<StageMove, { state: 'moving' | 'failed' }>

const idle: Plan = { state: 'idle' }

/**
 * Moving a lead through its stages: what is asked, sent, done or refused, and what the person can do next.
 *
 * @param current where the lead is, by the portal's own data
 */
export function useStageMove(leadId: number, current: Stage) {
  const [plan, setPlan] = useState(idle)
  const [last, setLast] = useState<Move>()
  const { write, writing, failure, forget } = useMoveLead(leadId, ({ from, to, isUndo }) =>
    // An undo cannot be undone.
    setPlan(isUndo ? idle : { state: 'moved', stage: to, from }),
  )
  // The lead was moved on since, by a robot or by somebody else: what was said is no longer true.
  const isOver = plan.state === 'moved' && plan.stage.code !== current.code

  useEffect(() => {
    if (plan.state !== 'moved') return
    const timer = setTimeout(() => setPlan(idle), undoTime)
    return () => clearTimeout(timer)
  }, [plan])

  const start = (move: Move): void => {
    setPlan(idle)
    setLast(move)
    write(move)
  }
  let move: StageMove = isOver ? idle : plan
  if (writing) move = { state: 'moving', stage: writing.to }
  else if (failure && last) move = { state: 'failed', stage: last.to, failure }

  const plans = (next: Plan) => (): void => {
    forget()
    setPlan(next)
  }
  return {
    move,
    /** Whether the portal has said that this person, or this app, may not move the lead. */
    isBarred: failure?.isLasting === true,
    /** Moves the lead, or asks first where the stage is a final one. */
    choose: (stage: Stage): void => {
      if (writing) return
      forget()
      if (stage.meaning === 'running') start({ from: current, to: stage, isUndo: false })
      else setPlan({ state: 'confirming', stage })
    },
    /** Moves the lead without another question. */
    confirm: (stage: Stage): void => start({ from: current, to: stage, isUndo: false }),
    /** Moves the lead back; it counts as an undo however long the portal takes. */
    undo: (stage: Stage): void => start({ from: current, to: stage, isUndo: true }),
    /** Sends the move that failed once more. */
    retry: (): void => {
      if (last) start(last)
    },
    ask: plans({ state: 'choosing' }),
    cancel: plans(idle),
  }
}
