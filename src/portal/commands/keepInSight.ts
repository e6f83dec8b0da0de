import { frameLimit, setFrameHeight } from './fitFrame'

/** How long the portal takes to set a height at most, in ms. */
const settleTime = 300
/** A frame of which less is seen, in px, is being opened or scrolled out of sight. */
const leastHeight = 200

/**
 * Keeps the frame as low as the part of it that is seen. The panel beside a chat cuts off what is higher than itself and
 * does not scroll, so that the page has to do it; nothing but the part that is seen tells how high the panel is.
 *
 * @returns stops it
 */
export function keepInSight(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ofWindow = window.outerHeight

  const lookLater = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, settleTime)
    if (window.outerHeight === ofWindow) return
    // In a window of another height the panel may have more room.
    ofWindow = window.outerHeight
    limitFrame(Infinity)
  }

  lookLater()
  // The portal has set another height; or a person looks for what is cut off.
  window.addEventListener('resize', lookLater)
  window.addEventListener('scroll', lookLater)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('resize', lookLater)
    window.removeEventListener('scroll', lookLater)
  }
}

/** Measures the frame, and has it made lower where its end is cut off. */
function look(): void {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect()
    if (!seen) return
    const { bottom } = seen.intersectionRect
    const shown = Math.min(window.innerHeight, seen.boundingClientRect.bottom)
    if (bottom > leastHeight && bottom < shown - 1) limitFrame(Math.floor(bottom))
  })
  observer.observe(document.documentElement)
}

/** Lets the frame be so many px high at most, and has the portal make it as high as that and its content allow. */
function limitFrame(most: number): void {
  frameLimit.current.height = most
  setFrameHeight(Math.min(most, document.documentElement.scrollHeight))
}
