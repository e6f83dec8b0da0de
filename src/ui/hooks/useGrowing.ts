import { useEffect, useState } from 'react'

/** How many items are added per frame: about what a slow phone renders between two frames. */
const step = 40

/**
 * How many items of a long list to render: some more with each frame, so that hundreds of them do not block input.
 *
 * @param wanted how many to render in the end
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
