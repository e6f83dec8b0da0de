import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { usePrinting } from '../../../ui/hooks/usePrinting'
import { lookAt } from './lookAt'

/** So many rows are drawn at first: more than a page of the portal has, and than any window shows. */
const firstRows = 60
/** So many are drawn before and after those in sight: with each more, scrolling holds up the page longer. */
const spare = 12
/** A guard reaches so many rows into those drawn. */
const reach = 6

/** Rows of a list from one index up to, but not including, another. */
export type RowRange = { from: number; to: number }

type SeenRows = {
  /** The rows to draw. */
  range: RowRange
  /** The rows over which the guards lie, each with the ref for its element; none where the list itself ends. */
  guards: { rows: RowRange; ref: RefObject<HTMLDivElement | null> }[]
  /** Draws the rows around one that is to be shown next. */
  drawAround: (index: number) => void
}

/**
 * Which rows of a long list to draw: those in sight and some more. The portal makes the frame as high as its content
 * and scrolls its own page, so that no scrolling can be followed here: the browser tells when a guard, which lies where
 * the drawn rows end, comes into sight.
 *
 * @param list the element that is as high as all the rows, drawn or not; they are of one height
 * @param start the row at which the person comes to the list
 */
export function useSeenRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  start: number,
): SeenRows {
  const [wanted, setWanted] = useState(() => rangeAround(start, start + firstRows - spare))
  const above = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  // Of a list that has become shorter the end is drawn; on paper there are all.
  const from = isPrinting ? 0 : Math.min(wanted.from, Math.max(0, count - firstRows))
  const to = isPrinting ? count : Math.min(wanted.to, count)
  // After each render, for the guards may have moved.
  useEffect(() => {
    let end: (() => void) | undefined
    const observer = new IntersectionObserver((entries) => {
      if (!list.current || !entries.some(({ isIntersecting }) => isIntersecting)) return
      end?.()
      end = lookAt(list.current, ({ top, bottom, height }) => {
        const rowHeight = height / count
        const seen = rangeAround(Math.floor(top / rowHeight), Math.ceil(bottom / rowHeight))
        // In pieces: what is in sight is drawn already, as a rule.
        startTransition(() => setWanted(seen))
      })
    })
    for (const { current } of [above, below]) if (current) observer.observe(current)
    return () => {
      observer.disconnect()
      end?.()
    }
  })
  // It may come to stand at either end of a window.
  const drawAround = useCallback(
    (index: number) => setWanted(rangeAround(index - spare, index + spare)),
    [],
  )
  return {
    range: { from, to },
    guards: [
      ...(from > 0 ? [{ rows: { from: 0, to: from + reach }, ref: above }] : []),
      ...(to < count ? [{ rows: { from: to - reach, to: count }, ref: below }] : []),
    ],
    drawAround,
  }
}

function rangeAround(first: number, last: number): RowRange {
  return { from: Math.max(0, first - spare), to: last + spare }
}
