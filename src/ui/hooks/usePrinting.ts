import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Whether the page is being printed: what is folded on the screen is on paper in full. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

function subscribe(listener: () => void): () => void {
  const start = (): void => {
    isPrinting = true
    // Where a script prints, the page is laid out for paper before React would render by itself.
    flushSync(listener)
  }
  const end = (): void => {
    isPrinting = false
    listener()
  }
  window.addEventListener('beforeprint', start)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', start)
    window.removeEventListener('afterprint', end)
  }
}
