/**
 * Replaces what is below the top of the placeholder by copies, before something is written above it. The parts are still
 * empty boxes: where the text above takes another line, they are drawn anew further down instead of being pushed there,
 * which would count as a layout shift.
 *
 * @param look the placeholder of the card in `index.html`
 */
export function renewBelow(look: Element): void {
  for (const part of look.querySelectorAll(
    '.shape-call, .shape-strip, .shape-stages, .shape-columns',
  )) {
    part.replaceWith(part.cloneNode(true))
  }
}
