import { useCallback, useMemo, useRef, type RefCallback } from 'react'

type NextFocus = {
  /** The ref for the first control of whatever may come next. */
  first: RefCallback<HTMLElement>
  /** The handlers for the element around all of it. */
  area: { onClickCapture: () => void; onKeyDownCapture: () => void }
}

/** Where a person has put the focus. */
const chosen = 'a, button, input, select, textarea, [tabindex="0"]'

/**
 * Passes the focus on where a control goes away with the question that it belonged to: after a press inside the area
 * the first control that comes next takes it.
 */
export function useNextFocus(): NextFocus {
  const isPressed = useRef(false)
  const first = useCallback((control: HTMLElement | null) => {
    if (!control || !isPressed.current) return
    isPressed.current = false
    // On a heading it was left for want of anything better, see `keepFocus`.
    if (document.activeElement?.matches(chosen) !== true) control.focus({ preventScroll: true })
  }, [])
  const area = useMemo(() => {
    const press = (): void => {
      isPressed.current = true
    }
    return { onClickCapture: press, onKeyDownCapture: press }
  }, [])
  return { first, area }
}
