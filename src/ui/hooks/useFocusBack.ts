import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { focusOn } from './focusOn'

/**
 * Gives the focus back to the control that opened a screen once the screen is closed.
 *
 * @param isOpen whether the screen is open
 * @param opener the control where it is drawn anew by then; else the one that had the focus is remembered
 */
export function useFocusBack(isOpen: boolean, opener?: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false)
  const remembered = useRef<Element>(null)
  // Before the screen takes the focus.
  useLayoutEffect(() => {
    if (isOpen) remembered.current = document.activeElement
  }, [isOpen])
  // After the fields that take it by themselves.
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const control = opener?.current ?? remembered.current
      if (control instanceof HTMLElement && control.isConnected) focusOn(control)
    }
    wasOpen.current = isOpen
  }, [isOpen, opener])
}
