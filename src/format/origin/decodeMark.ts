import { decodeBytes } from './decodeBytes'

const longest = 500
const code = /%[\da-f]{2}/i
/** Words joined by a plus, but not "C++" or "+7". */
const joined = /^[^\s+]+(?:\+[^\s+]+)+$/

/**
 * Takes a marketing mark as it was stored (facts 5: UTM marks may be percent-encoded, once or
 * twice, in UTF-8 or an older encoding, with `+` for a blank, cut in the middle of a letter, or very
 * long), returns it readable on one line of at most 500 characters, or null when nothing is left.
 * What was cut off in the middle of a letter is left out; codes that mean nothing stay.
 */
export function decodeMark(text: string | null): string | null {
  if (text === null) return null
  let decoded = text.slice(0, longest * 20).trim()
  // Once for the browser, once for a redirect, and one to spare.
  for (let round = 0; round < 3; round += 1) {
    const isEncoded = code.test(decoded)
    if (isEncoded || joined.test(decoded)) decoded = decoded.replaceAll('+', ' ')
    if (!isEncoded) break
    // A percent sign of its own would have been encoded: this one was cut.
    const next = decodeBytes(decoded.replace(/%[\da-f]?$/i, ''))
    if (next === decoded) break
    decoded = next
  }
  const line = decoded.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  if (line === '') return null
  if (line.length <= longest) return line
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
