/** U+FF01 … U+FF5E are the full-width forms of ASCII. */
const fullWidthOffset = 0xff_01 - 0x21

/**
 * Takes text as typed, returns it for a parser of numbers: without invisible characters (copied
 * numbers often begin with U+202A), composed (NFC), with digits, brackets, minus and plus in ASCII.
 */
export function plainDigits(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replaceAll('\u2212', '-')
    .replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset))
    .replaceAll(/[٠-٩۰-۹๐-๙]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll(/[०-९]/g, (digit) => String((digit.charCodeAt(0) - 6) % 16))
    .trim()
}
