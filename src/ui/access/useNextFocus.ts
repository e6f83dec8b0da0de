import { useCallback, useMemo, useRef, type RefCallback } from 'react'

type NextFocus = {
  /** The ref for the first control of whatever may come next. */
  first: RefCallback<HTMLElement>
  /** The handlers for the element around all of it. */
  area: { onClickCapture: () => void; onKeyDownCapture: () => void }
}

/**
 * Passes the focus on where a control goes away with the question that it belonged to: after a press inside the area
 * the first control that comes next takes it.
 */
export function useNextFocus(): NextFocus {
  const isPressed = useRef(false)
  const first = useCallback((control: HTMLElement | null) => {
    if (!control || !isPressed.current) return
    isPressed.current = false
    if (isFree(document.activeElement)) control.focus({ preventScroll: true })
  }, [])
  const area = useMemo(() => {
    const press = (): void => {
      isPressed.current = true
    }
    return { onClickCapture: press, onKeyDownCapture: press }
  }, [])
  return { first, area }
}

/**
 * Whether nothing that can be pressed has the focus: the body, or what `keepFocus` found in the place of a control that
 * has gone, such as a heading.
 */
function isFree(focused: Element | null): boolean {
  return !focused?.matches('a, button, input, select, textarea, [tabindex="0"]')
}
