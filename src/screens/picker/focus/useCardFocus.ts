import { useLayoutEffect, useRef, type RefObject } from 'react'
import { focusInPlace } from '../../../ui/access/focusOn'

/**
 * Gives the focus that went with the row of a list to the heading of the lead that was opened from it, and scrolls to
 * the top of the lead. A focus that is elsewhere stays, as on the button that leads to the next lead.
 *
 * @param bar the first element of the lead's screen
 */
export function useCardFocus(id: number, bar: RefObject<HTMLElement | null>): void {
  const shown = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (shown.current === id) return
    shown.current = id
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    // Never away from the portal's own page.
    if (!isLost || !document.hasFocus()) return
    const heading = bar.current?.closest('main')?.querySelector('h1')
    if (!heading) return
    focusInPlace(heading)
    bar.current?.scrollIntoView({ block: 'nearest' })
  })
}
