import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { valueOf } from '../../rest/Read'
import type { Lead } from '../../lead/model/Lead'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { useHandOver, type HandOver } from '../../lead/write/useHandOver'
import { useAnnounce } from '../../ui/access/Announcer'
import { useUndoTime } from '../../ui/hooks/useUndoTime'
import { useUserPicker } from './useUserPicker'

/** The state of a change of the responsible person. */
type OwnerChange =
  | { state: 'idle' }
  /** The portal's own picker was asked for; nobody can tell whether it is open. */
  | { state: 'asking' }
  /** The person chooses from the app's own list. */
  | { state: 'listing' }
  | { state: 'changing' }
  | { state: 'done'; done: HandOver; isClosed: boolean }
  | { state: 'failed'; failure: WriteFailure }

type Plan = Exclude<OwnerChange, { state: 'changing' | 'failed' }>

const idle: Plan = { state: 'idle' }

/**
 * Taking a lead over and handing it over: what is asked, sent, done or refused, and what the person can do next.
 *
 * @param me the id of the user; null until it is known
 */
export function useOwnerChange(lead: Lead, me: number | null) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [plan, setPlan] = useState(idle)
  const { write, writing, failure, failed, forget } = useHandOver(lead.id, (done, isClosed) => {
    const isOver = done.isUndo && !isClosed
    // An undo cannot be undone; nothing but the name of the person says that it is done.
    if (isOver) announce(t('owner.handed', { name: done.name }))
    setPlan(isOver ? idle : { state: 'done', done, isClosed })
  })
  const from = valueOf(lead.responsibleId)
  const picker = useUserPicker()

  // The message that the lead is no longer visible to the person stays.
  const undoable = plan.state === 'done' && !plan.isClosed ? plan : undefined
  useUndoTime(undoable, () => setPlan(idle))

  const start = (handOver: Omit<HandOver, 'isMine'>): void => {
    picker.drop()
    write({ ...handOver, isMine: handOver.to === me })
  }
  // The portal's picker answers long after the render that asked for it.
  const present = useRef(from)
  useEffect(() => {
    present.current = from
  })
  const handTo = (to: number, name: string): void =>
    start({ to, name, from: present.current, isUndo: false })
  const plans = (next: Plan) => (): void => {
    picker.drop()
    forget()
    setPlan(next)
  }

  let change: OwnerChange = plan
  if (writing) change = { state: 'changing' }
  else if (failure) change = { state: 'failed', failure }
  return {
    change,
    /** Whether the portal has said that this person, or this app, may not change the lead. */
    isBarred: failure?.isLasting === true,
    handTo,
    /** Asks the portal for its picker of people; `nameOf` names whoever it leaves without a name. */
    ask: (nameOf: (id: number) => string): void => {
      plans({ state: 'asking' })()
      picker.ask((picked) => {
        if (picked?.id === present.current) plans(idle)()
        else if (picked) handTo(picked.id, picked.name ?? nameOf(picked.id))
        // The picker answered without a person: fall back to the app's own list.
        else setPlan({ state: 'listing' })
      })
    },
    list: plans({ state: 'listing' }),
    cancel: plans(idle),
    undo: (done: HandOver, name: string): void => {
      if (done.from !== null) start({ to: done.from, name, from: done.to, isUndo: true })
    },
    retry: (): void => {
      if (failed) start(failed)
    },
  }
}
