import { useEffect, useState } from 'react'
import type { Stage } from '../../lead/model/Directories'
import type { WriteFailure } from '../../lead/write/useLeadWrite'
import { useMoveLead } from '../../lead/write/useMoveLead'

/** For how long, in ms, a move can be taken back. */
const undoTime = 15_000

/** What moving the lead has come to. */
type StageMove =
  | { state: 'idle' }
  /** The person chooses among all stages. */
  | { state: 'choosing' }
  /** A final stage needs a second word. */
  | { state: 'confirming'; stage: Stage }
  | { state: 'moving'; stage: Stage }
  | { state: 'moved'; stage: Stage; from: Stage }
  | { state: 'failed'; stage: Stage; failure: WriteFailure }

type Plan = Exclude<StageMove, { state: 'moving' | 'failed' }>

const idle: Plan = { state: 'idle' }

/**
 * Moving a lead through its stages: what is asked, sent, done or refused, and what the person can do next.
 *
 * @param current where the lead is
 */
export function useStageMove(leadId: number, current: Stage) {
  const [plan, setPlan] = useState(idle)
  const [target, setTarget] = useState<Stage>()
  const [from, setFrom] = useState(current)
  const { write, writing, failure, forget } = useMoveLead(leadId, (stage) =>
    // Nothing to take back when it was a taking back.
    setPlan(plan.state === 'moved' ? idle : { state: 'moved', stage, from }),
  )

  useEffect(() => {
    if (plan.state !== 'moved') return
    const timer = setTimeout(() => setPlan(idle), undoTime)
    return () => clearTimeout(timer)
  }, [plan])

  const start = (stage: Stage): void => {
    setTarget(stage)
    setFrom(current)
    write(stage)
  }
  let move: StageMove = plan
  if (writing) move = { state: 'moving', stage: writing }
  else if (failure && target) move = { state: 'failed', stage: target, failure }

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
      if (stage.meaning === 'running') {
        setPlan(idle)
        start(stage)
      } else setPlan({ state: 'confirming', stage })
    },
    /** Moves the lead without another question. */
    confirm: (stage: Stage): void => {
      setPlan(idle)
      start(stage)
    },
    undo: (stage: Stage): void => start(stage),
    ask: plans({ state: 'choosing' }),
    cancel: plans(idle),
  }
}
