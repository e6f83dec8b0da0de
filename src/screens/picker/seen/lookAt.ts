/** The part of an element that a person sees, in px from the element's top, and how high all of it is. */
export type Sight = { top: number; bottom: number; height: number }

/**
 * Tells which part of an element is in sight, also where the frame is never scrolled, but the portal's page around it.
 *
 * @param report runs once, with the next frame that the browser draws; never when nothing is in sight then
 * @returns ends it
 */
export function lookAt(element: Element, report: (sight: Sight) => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect()
    if (!entry?.isIntersecting) return
    const { boundingClientRect: whole, intersectionRect: seen } = entry
    const { top } = whole
    report({ top: seen.top - top, bottom: seen.bottom - top, height: whole.height })
  })
  observer.observe(element)
  return () => observer.disconnect()
}
