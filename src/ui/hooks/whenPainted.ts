/** A hidden page is never painted: it is waited for so long, in ms. */
const hiddenLimit = 100

/** Resolves when what has been written into the page by now is painted; after 100 ms in a hidden page. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    // A task after the next animation frame runs after that frame was painted.
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, hiddenLimit)
  })
}
