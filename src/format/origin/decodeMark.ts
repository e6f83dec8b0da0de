import { oneLine } from '../text/oneLine'
import { decodeEntities } from '../text/plainText'
import { decodeBytes } from './decodeBytes'
import { decodeMisread } from './decodeMisread'
import { decodePunycode } from './decodePunycode'

const longest = 500
const code = /[%\\]u[\da-f]{4}|%[\da-f]{2}/i
/** Words joined by a plus, but not "C++" or "+7". */
const joined = /^[^\s+]+(?:\+[^\s+]+)+$/
/** A plus for a blank, but not the one in "1+1=3". */
const plus = /(?<!\d)\+|\+(?!\d)/g
/** Invisible, but not the joiners that Persian, Indian languages and emoji need. */
const invisible = /(?![\u200C\u200D])\p{Cf}/gu

/**
 * Takes a UTM mark as stored: percent-encoded up to twice, in UTF-8 or an older encoding, read in a wrong one, with
 * entities of HTML, with `+` for blanks, hosts in punycode, cut inside a character, or very long. Returns it decoded on one line of at most 500
 * characters, or null when nothing is left. An incomplete last character is dropped; undecodable
 * codes stay.
 */
export function decodeMark(text: string | null): string | null {
  if (text === null) return null
  let decoded = text.slice(0, longest * 20).trim()
  // Encoded once by the browser, once by a redirect, and one round in reserve.
  for (let round = 0; round < 3; round += 1) {
    const isEncoded = code.test(decoded)
    if (isEncoded || joined.test(decoded)) decoded = decoded.replaceAll(plus, ' ')
    if (!isEncoded) break
    // A literal percent sign would be encoded: this code was cut off.
    const next = decodeBytes(decoded.replace(/%[\da-f]?$/i, ''))
    if (next === decoded) break
    decoded = next
  }
  const shown = decodePunycode(decodeMisread(decodeEntities(decoded))).replaceAll(invisible, '')
  return oneLine(shown, longest) || null
}
