import { useState } from 'react'
import type { Activity } from '../../lead/model/Surroundings'
import { byDeadline } from '../../lead/surroundings/byDeadline'
import { firstRows } from '../../lead/surroundings/surroundingCommands'

/**
 * Which planned activities are in sight: the first ones, what was just added, and what the person is dealing with,
 * which stays although the portal no longer lists it.
 *
 * @param planned in the order of their deadlines
 * @param addedId of what was just added
 */
export function usePlanned(planned: readonly Activity[], addedId: number | undefined) {
  const [isOpen, setIsOpen] = useState(false)
  const [touched, setTouched] = useState<ReadonlyMap<number, Activity>>(new Map())
  const ids = new Set(planned.map(({ id }) => id))
  const gone = [...touched.values()].filter(({ id }) => !ids.has(id))
  const rows = [...planned, ...gone].toSorted(byDeadline)
  // A button for a single row would take as much space as the row.
  const limit = rows.length === firstRows + 1 ? rows.length : firstRows
  const inSight = rows.filter(
    ({ id }, index) => isOpen || index < limit || id === addedId || touched.has(id),
  )
  return {
    inSight,
    hidden: rows.length - inSight.length,
    isOpen,
    open: (): void => setIsOpen(true),
    touch: (activity: Activity): void =>
      setTouched((before) => new Map(before).set(activity.id, activity)),
    leave: (id: number): void =>
      setTouched((before) => new Map([...before].filter(([one]) => one !== id))),
  }
}
