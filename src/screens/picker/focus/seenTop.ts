/**
 * Tells where what a person sees of the page begins, in px from its top: the portal makes the frame as high as its
 * content and scrolls its own page, so that the frame itself is never scrolled. Only the browser knows what is in
 * sight then.
 *
 * @param report runs with the next frame that the browser draws
 */
export function seenTop(report: (top: number) => void): void {
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect()
    report(Math.max(0, entry?.intersectionRect.top ?? 0) + window.scrollY)
  })
  observer.observe(document.documentElement)
}
