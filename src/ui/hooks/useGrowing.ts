import { useEffect, useState } from 'react'

/** How many more are drawn at a time: about what a slow phone draws between two frames. */
const step = 40

/**
 * How many items of a long list to draw: all that are wanted, but a few more with each frame, so that hundreds
 * of them never hold up a click or the scrolling.
 *
 * @param wanted how many there are to be in the end
 */
export function useGrowing(wanted: number): number {
  const [drawn, setDrawn] = useState(step)
  const isGrowing = drawn < wanted
  useEffect(() => {
    if (!isGrowing) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + step))
    return () => cancelAnimationFrame(frame)
  }, [isGrowing, drawn])
  return Math.min(drawn, wanted)
}
