/**
 * Takes text and the greatest length in UTF-16 units, returns it on one line, cut with `…`
 * (which counts) when it is longer; never cuts a character in half.
 */
export function oneLine(text: string, max: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= max) return line
  return `${line.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`
}
