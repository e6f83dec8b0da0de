import { toUnicode } from 'punycode.js'

const encodedLabel = /xn--[a-z\d-]+/gi

/**
 * Takes text with host names, returns it with their labels in the letters of their language: "xn--80aswg" is "сайт". A
 * label that is no punycode stays unchanged.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3492
 */
export function decodePunycode(text: string): string {
  return text.replaceAll(encodedLabel, (label) => decodeLabel(label) ?? label)
}

function decodeLabel(label: string): string | null {
  try {
    const decoded = toUnicode(label.toLowerCase())
    return /\p{C}/u.test(decoded) ? null : decoded
  } catch {
    return null // no punycode: it says so by throwing
  }
}
