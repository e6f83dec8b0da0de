/** What takes the focus by itself. */
export const controls =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

/** Focuses an element as `focusInPlace` does, and scrolls no further than to show it. */
export function focusOn(element: HTMLElement): void {
  focusInPlace(element)
  element.scrollIntoView({ block: 'nearest' })
}

/**
 * Focuses an element that need not be a control, such as a heading or a row, without scrolling. It is no stop of the
 * Tab key, and is no longer focusable once it has lost the focus.
 */
export function focusInPlace(element: HTMLElement): void {
  if (!element.matches(controls)) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}
