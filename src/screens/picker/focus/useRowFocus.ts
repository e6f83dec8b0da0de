import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { QueueRow } from '../../../lead/queue/QueueRow'

/**
 * Keeps the focus in the list when the row that had it drops out: the row after it gets it, else the one before.
 *
 * @param active the lead whose row had the focus last
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly QueueRow[],
  active: number | undefined,
): void {
  const before = useRef<readonly number[]>([])
  useLayoutEffect(() => {
    const ids = rows.map(({ lead }) => lead.id)
    const at = active === undefined ? -1 : before.current.indexOf(active)
    // The browser moves the focus to the body when its element is removed.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (at >= 0 && active !== undefined && !ids.includes(active) && isLost) {
      const left = new Set(ids)
      const after = before.current.slice(at).find((id) => left.has(id))
      focusRow(list.current, after ?? before.current.slice(0, at).findLast((id) => left.has(id)))
    }
    before.current = ids
  }, [list, rows, active])
}

/** Focuses the link of a row and scrolls no further than to show it. */
export function focusRow(list: HTMLElement | null, id: number | undefined): void {
  const link = list?.querySelector<HTMLElement>(`li[data-lead="${id}"] > a`)
  link?.focus({ preventScroll: true })
  link?.scrollIntoView({ block: 'nearest' })
}
