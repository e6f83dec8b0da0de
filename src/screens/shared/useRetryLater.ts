import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RestError } from '../../rest/failure/RestError'

/** How long to wait after each failure in a row, in s; after the last one only a person tries again. */
const waits = [5, 10, 20, 40, 80]

/** A wait until the next attempt, in s. */
export type Wait = { all: number; left: number }

/**
 * Tries again what was cut off, each time after a longer wait, and not while nobody sees the page. For a list that a
 * person waits for; react-query's own second attempt comes before the first failure that is told.
 *
 * @param failure why the last attempt failed; null while one is under way, and after a success
 * @param readAt when it last worked, in ms: from then on the waits are short again
 * @returns null when nothing is tried by itself
 */
export function useRetryLater(
  failure: RestError | null,
  readAt: number,
  retry: () => void,
): Wait | null {
  const [wait, setWait] = useState<Wait | null>(null)
  const inRow = useRef({ readAt, failures: new Set<RestError>() })
  const tryAgain = useEffectEvent(retry)
  useEffect(() => {
    if (inRow.current.readAt !== readAt) inRow.current = { readAt, failures: new Set() }
    if (failure?.kind !== 'noNetwork') return undefined
    const { failures } = inRow.current
    failures.add(failure)
    const all = waits[failures.size - 1]
    if (all === undefined) return undefined
    let left = all
    setWait({ all, left })
    const timer = setInterval(() => {
      left -= 1
      if (left > 0) return setWait({ all, left })
      if (document.hidden) return
      clearInterval(timer)
      tryAgain()
    }, 1_000)
    return () => {
      clearInterval(timer)
      setWait(null)
    }
  }, [failure, readAt])
  return wait
}
