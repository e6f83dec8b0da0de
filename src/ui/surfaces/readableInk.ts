/**
 * Black or white, whichever has more contrast to a background colour.
 *
 * @param ground `#rrggbb`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function readableInk(ground: string): '#000' | '#fff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(ground.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  // Where both contrasts are the same: (l + 0.05) / 0.05 = 1.05 / (l + 0.05).
  return luminance > 0.179 ? '#000' : '#fff'
}
