import { useEffect, useEffectEvent } from 'react'

/** How long, in ms, an action can be undone. */
const undoTime = 15_000

/**
 * Runs `onOver` when the time to undo an action is over. Another action starts the time anew.
 *
 * @param action the action, the same object as long as it is the same; undefined when there is none
 */
export function useUndoTime(action: object | undefined, onOver: () => void): void {
  const end = useEffectEvent(onOver)
  useEffect(() => {
    if (!action) return
    const timer = setTimeout(() => end(), undoTime)
    return () => clearTimeout(timer)
  }, [action])
}
