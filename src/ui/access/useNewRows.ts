import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { controls, focusInPlace, focusOn } from './focusOn'

type NewRows = {
  /** The element around the lists. */
  box: RefObject<HTMLDivElement | null>
  /** To be called when more rows are asked for. */
  expectMore: () => void
}

/** The rows of lists that lie directly in an element; one that is still loading is none. */
const rows = ':scope > :is(ul, ol, dl) > :not([aria-busy])'

/**
 * Moves the focus to the first row that a list gets after a press on "Show more", for the button goes away with the
 * press or moves to the end. The rows may come late; a person who has gone elsewhere meanwhile is left there.
 */
export function useNewRows(): NewRows {
  const box = useRef<HTMLDivElement>(null)
  const waiting = useRef<MutationObserver>(undefined)
  useEffect(() => () => waiting.current?.disconnect(), [])
  return useMemo(() => ({ box, expectMore: () => focusNextRow(box.current, waiting) }), [])
}

/**
 * Focuses the first row that the lists in an element get next, behind those that are there: a long list may draw
 * others again meanwhile.
 *
 * @param waiting holds what waits for it
 */
export function focusNextRow(
  box: HTMLElement | null,
  waiting: { current: MutationObserver | undefined } = { current: undefined },
): void {
  waiting.current?.disconnect()
  if (!box) return
  // Until then it waits here, in place of the button.
  focusInPlace(box)
  const before = new Set(rowsIn(box))
  const observer = new MutationObserver(() => {
    const rowsNow = rowsIn(box)
    const row = rowsNow[rowsNow.findLastIndex((one) => before.has(one)) + 1]
    if (!row) return
    observer.disconnect()
    const focused = document.activeElement
    if (focused !== document.body && !box.contains(focused)) return
    focusOn(row.querySelector<HTMLElement>(controls) ?? row)
  })
  observer.observe(box, { childList: true, subtree: true })
  waiting.current = observer
}

function rowsIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(rows)]
}
