import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Keeps the focus in a row whose controls go away, and in its list when the row itself does. */
export function useFocusInRow(): { row: RefObject<HTMLLIElement | null>; keepFocus: () => void } {
  const row = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const element = row.current
    const list = element?.parentElement
    return () => {
      if (element?.contains(document.activeElement)) list?.focus()
    }
  }, [])
  return {
    row,
    keepFocus: () => row.current?.querySelector<HTMLElement>('input, button, a')?.focus(),
  }
}
