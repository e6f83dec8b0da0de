import { useEffect, useState } from 'react'

/**
 * Whether a time has passed since the component was first rendered.
 *
 * @param time in ms
 */
export function useIsOver(time: number): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), time)
    return () => clearTimeout(timer)
  }, [time])
  return isOver
}
