import { useCallback, useSyncExternalStore } from 'react'

/** The sizes of the window that change what the card draws, and not only how; see ui/tokens.css. */
const queries = { columns: '(width >= 768px)', phone: '(width < 480px)' }

/** Whether the window has room for two columns, or is as narrow as a phone. */
export function useMedia(name: keyof typeof queries): boolean {
  const query = queries[name]
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
