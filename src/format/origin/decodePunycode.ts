const encodedLabel = /xn--([a-z\d-]+)/gi

/**
 * Takes text with host names, returns it with their labels in the letters of their language: "xn--80aswg" is "сайт". A
 * label that is no punycode stays unchanged.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3492
 */
export function decodePunycode(text: string): string {
  return text.replaceAll(
    encodedLabel,
    (label, code: string) => decodeLabel(code.toLowerCase()) ?? label,
  )
}

const base = 36
const [tMin, tMax] = [1, 26]

function decodeLabel(code: string): string | null {
  const end = code.lastIndexOf('-')
  const letters = Array.from(code.slice(0, Math.max(0, end)), (letter) => letter.charCodeAt(0))
  let [point, index, bias] = [128, 0, 72]
  let at = end + 1
  while (at < code.length) {
    const before = index
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = Number.parseInt(code.charAt(at), base)
      if (Number.isNaN(digit)) return null
      // Letters come first in punycode, digits after them.
      const value = (digit + 26) % base
      at += 1
      index += value * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (value < threshold) break
      weight *= base - threshold
    }
    bias = adapted(index - before, letters.length + 1, before === 0)
    point += Math.floor(index / (letters.length + 1))
    if (point > 0x10ffff) return null
    index %= letters.length + 1
    letters.splice(index, 0, point)
    index += 1
  }
  const decoded = String.fromCodePoint(...letters)
  return /\p{C}/u.test(decoded) ? null : decoded
}

function adapted(change: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? 700 : 2))
  delta += Math.floor(delta / count)
  let k = 0
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + 38))
}
