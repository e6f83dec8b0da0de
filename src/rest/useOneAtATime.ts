import { useRef } from 'react'

/**
 * Makes a function that reads from the portal wait for itself: however often it is called meanwhile, it runs once more
 * after the present run, so that the last call counts and no more than one is on its way.
 *
 * @param read resolves when everything is read; its failures are reported elsewhere
 */
export function useOneAtATime(read: () => Promise<unknown>): () => void {
  const state = useRef<'idle' | 'reading' | 'again'>('idle')
  const run = async (): Promise<void> => {
    do {
      state.current = 'reading'
      await read().catch(() => undefined)
    } while (isAgain(state.current))
    state.current = 'idle'
  }
  return () => {
    if (state.current === 'idle') void run()
    else state.current = 'again'
  }
}

/** Apart, because TypeScript does not see that a state changes while a promise is awaited. */
const isAgain = (state: string): boolean => state === 'again'
