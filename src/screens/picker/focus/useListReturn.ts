import { useLayoutEffect, useRef } from 'react'
import { scrollBack } from './scrollBack'
import { seenTop } from './seenTop'

/** Where a person left the list: the lead that was opened, and how much of the page was out of sight above, in px. */
export type ListPlace = { lead: number; scroll: number }

/**
 * Brings a person back to where they left the list, and keeps where they leave it.
 *
 * @param place where the person comes back to; undefined where the list begins
 * @param stop the lead whose row gets the focus then
 * @param goTo focuses the row of a lead
 * @param onLeave keeps how much of the page is out of sight above
 * @returns looks how much that is: known only with the next frame, which is too late for a click, so it runs when the
 *   pointer or the focus gets to a row
 */
export function useListReturn(
  place: ListPlace | undefined,
  stop: number | undefined,
  goTo: (lead: number) => void,
  onLeave: (scroll: number) => void,
): () => void {
  const leave = useRef(onLeave)
  useLayoutEffect(() => {
    leave.current = onLeave
  }, [onLeave])
  const seen = useRef(0)
  // Once, with the rows that are there when the list appears.
  const first = useRef({ place, stop })
  useLayoutEffect(() => {
    const { place: back, stop: row } = first.current
    let end: (() => void) | undefined
    if (back) {
      if (row !== undefined) goTo(row)
      if (back.scroll > 0) end = scrollBack(back.scroll)
    }
    return () => {
      end?.()
      leave.current(seen.current)
    }
  }, [goTo])
  return () => {
    seenTop((top) => {
      seen.current = top
    })
  }
}
