import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import type { QueueRow } from '../../../lead/queue/QueueRow'

/**
 * Moves the focus to a row of the list, drawn or not; and keeps it in the list when the row that had it drops out: the
 * row after it gets it, else the one before.
 *
 * @param active the lead whose row had the focus last
 * @param onUndrawn has the row of a lead drawn that is not yet
 * @returns focuses the row of a lead, and scrolls no further than to show it
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly QueueRow[],
  active: number | undefined,
  onUndrawn: (lead: number) => void,
): (lead: number) => void {
  const awaited = useRef<number>(undefined)
  const draw = useRef(onUndrawn)
  useLayoutEffect(() => {
    draw.current = onUndrawn
    const { current: lead } = awaited
    if (lead !== undefined && focusRow(list, lead)) awaited.current = undefined
  })
  const goTo = useCallback(
    (lead: number): void => {
      const isDrawn = focusRow(list, lead)
      awaited.current = isDrawn ? undefined : lead
      if (!isDrawn) draw.current(lead)
    },
    [list],
  )

  const before = useRef<readonly number[]>([])
  useLayoutEffect(() => {
    const ids = rows.map(({ lead }) => lead.id)
    const at = active === undefined ? -1 : before.current.indexOf(active)
    // The browser moves the focus to the body when its element is removed.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (at >= 0 && active !== undefined && isLost && !ids.includes(active)) {
      const left = new Set(ids)
      const after = before.current.slice(at).find((id) => left.has(id))
      const next = after ?? before.current.slice(0, at).findLast((id) => left.has(id))
      if (next !== undefined) goTo(next)
    }
    before.current = ids
  }, [rows, active, goTo])
  return goTo
}

/** Focuses the link of a row; false where the row is not drawn. */
function focusRow(list: RefObject<HTMLElement | null>, lead: number): boolean {
  const link = list.current?.querySelector<HTMLElement>(`li[data-lead="${lead}"] > a`)
  link?.focus({ preventScroll: true })
  link?.scrollIntoView({ block: 'nearest' })
  return Boolean(link)
}
