const longest = 500

/**
 * Takes a marketing mark as it was stored (facts 5: UTM marks may be percent-encoded, once or
 * twice, with `+` for a blank, cut in the middle of a letter, or very long), returns it readable
 * on one line of at most 500 characters, or null when nothing is left. Broken codes stay.
 */
export function decodeMark(text: string | null): string | null {
  if (text === null) return null
  const stored = text.slice(0, longest * 20).trim()
  // A plus is a blank in an encoded mark and between words, but not in "C++" or "+7".
  const plusIsBlank = /%[\da-f]{2}/i.test(stored) || /^[^\s+]+(?:\+[^\s+]+)+$/.test(stored)
  const line = decodePercents(decodePercents(plusIsBlank ? stored.replaceAll('+', ' ') : stored))
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  if (line === '') return null
  if (line.length <= longest) return line
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Decodes each run of codes by itself, so that a broken one does not spoil the others. */
function decodePercents(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (codes) => {
    // The last letter of a cut mark may lack up to three of its four bytes.
    for (let end = codes.length; end > 0 && end >= codes.length - 9; end -= 3) {
      try {
        return decodeURIComponent(codes.slice(0, end)) + codes.slice(end)
      } catch {
        continue // URIError: not UTF-8
      }
    }
    return codes
  })
}
