import { useLayoutEffect, type RefObject } from 'react'

/** Free space below, in px. */
const margin = 12

/**
 * Makes the page high enough for an element that hangs over its end: the frame is only as high as the page, and would
 * cut it off.
 *
 * @param isOpen whether the element is there
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const root = document.getElementById('root')
    if (!isOpen || !element.current || !root) return
    const { bottom } = element.current.getBoundingClientRect()
    const needed = bottom - root.getBoundingClientRect().top + margin
    root.style.minBlockSize = `${Math.ceil(needed)}px`
    return () => {
      root.style.minBlockSize = ''
    }
  }, [element, isOpen])
}
