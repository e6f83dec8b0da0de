import { useEffect, useState } from 'react'

/** The value, delayed until it has not changed for `pause` ms: for a text that is being typed. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
