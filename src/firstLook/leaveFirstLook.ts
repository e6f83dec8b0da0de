/**
 * Removes the placeholder of the card in `index.html`, which hides React's root as long as it is there, once React has
 * drawn what comes after it. While one of its links is pressed it stays, so that the click still counts; a focused link
 * hands the focus on to the same link of the card.
 */
export function leaveFirstLook(): void {
  const look = document.querySelector('#root > .first-look')
  if (!look) return
  const leave = (): void => {
    const focused = look.contains(document.activeElement) && document.activeElement
    const href = focused ? focused.getAttribute('href') : null
    look.remove()
    if (href === null) return
    const links = document.querySelectorAll<HTMLElement>('#root a[href]')
    ;[...links].find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true })
  }
  if (look.querySelector(':active') === null) leave()
  // The click follows the release, in the same task or one of its own.
  else {
    const release = (): void => void setTimeout(leave)
    addEventListener('pointerup', release, { once: true })
    addEventListener('pointercancel', release, { once: true })
  }
}
