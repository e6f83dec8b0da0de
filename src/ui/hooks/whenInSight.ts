import { whenIdle } from './whenIdle'

/** A page that is out of sight for this long, in ms, waits for an idle moment instead. */
const unseenLimit = 10_000
/** And for that no longer than this, in ms. */
const idleLimit = 20_000

/**
 * Waits until a part of an element is inside the window, through all frames around it. An element that nobody looks at
 * is not waited for without end: after ten seconds its turn comes when the browser is idle, twenty seconds later at the
 * latest. So a card that the portal keeps in a hidden frame or a background tab is ready when it is shown.
 *
 * @returns resolves in every case
 */
export function whenInSight(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start()
    })
    const unseen = setTimeout(() => whenIdle(start, idleLimit), unseenLimit)
    const start = (): void => {
      observer.disconnect()
      clearTimeout(unseen)
      resolve()
    }
    observer.observe(element)
  })
}
