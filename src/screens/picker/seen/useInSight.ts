import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * Runs `onSeen` when an element comes into sight, also where not the frame is scrolled but the portal's page around it.
 *
 * @param isWatched whether to run it at all
 */
export function useInSight(
  element: RefObject<Element | null>,
  isWatched: boolean,
  onSeen: () => void,
): void {
  const see = useEffectEvent(onSeen)
  useEffect(() => {
    if (!isWatched || !element.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see()
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, isWatched])
}
