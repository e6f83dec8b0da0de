import { connect } from '../connection'
import { pageState } from '../pageState'

/** The most that the frame asks for, in px. */
export const frameLimit = pageState(() => ({ height: Infinity }))

/**
 * Keeps the frame as high as an element, whenever that changes its size, as long as the page is open.
 * Where the portal ignores that (sliders, old versions) the page scrolls by itself.
 */
export function fitFrame(content: Element): void {
  let reported = 0
  let scheduled = 0

  const report = (): void => {
    scheduled = 0
    const { height: most } = frameLimit.current
    const height = Math.min(most, Math.ceil(content.getBoundingClientRect().height))
    // In a frame without any width every word would be a line of its own.
    if (height === reported || height === 0 || window.innerWidth === 0) return
    reported = height
    setFrameHeight(height)
  }

  new ResizeObserver(() => {
    scheduled ||= requestAnimationFrame(report)
  }).observe(content)
}

/**
 * Asks the portal to make the frame so many px high.
 *
 * The SDK's `fitWindow()` never makes a frame smaller, and its `resizeWindow()` fixes the width in pixels, so the
 * command is sent directly with a width of 100 %.
 */
export function setFrameHeight(height: number): void {
  connect()
    .then(({ placement, parent }) => {
      // The window of a call makes its frame as high as itself, and a higher one would stick out.
      if (placement.placement === 'CALL_CARD') return
      return parent.message.send('resizeWindow', { width: '100%', height, isSafely: true })
    })
    // Without a portal there is no frame to fit.
    .catch(() => undefined)
}
