import { useEffect, useRef, type RefObject } from 'react'
import { focusOn } from './focusOn'

/**
 * Gives the focus back to the control that opened a screen once the screen is closed and the control is drawn anew.
 *
 * @param isOpen whether the screen is open
 */
export function useFocusBack(isOpen: boolean, opener: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false)
  // After the fields that take it by themselves.
  useEffect(() => {
    if (wasOpen.current && !isOpen && opener.current) focusOn(opener.current)
    wasOpen.current = isOpen
  }, [isOpen, opener])
}
