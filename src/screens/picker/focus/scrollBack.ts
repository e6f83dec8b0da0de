/** The portal makes the frame as high as its new content within so many ms. */
const fitTime = 1_500

/**
 * Scrolls the page, and the portal's page around it, so that what a person sees begins at a place again; once more
 * after each change of the frame's height that follows.
 *
 * @param top in px from the top of the page, as `seenTop` tells it
 * @returns ends it
 */
export function scrollBack(top: number): () => void {
  const mark = document.createElement('div')
  mark.style.cssText = `position:absolute;inset-block-start:${top}px;block-size:1px;inline-size:1px`
  document.body.append(mark)
  const go = (): void => mark.scrollIntoView({ block: 'start', behavior: 'instant' })
  const end = (): void => {
    clearTimeout(timer)
    window.removeEventListener('resize', go)
    mark.remove()
  }
  const timer = setTimeout(end, fitTime)
  window.addEventListener('resize', go)
  go()
  return end
}
