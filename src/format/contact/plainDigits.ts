/** U+FF01 … U+FF5E are ASCII drawn as wide as an ideograph. */
const fullWidthOffset = 0xff_01 - 0x21

/**
 * Takes text as typed, returns it as a dialler can read it: without invisible characters (a U+202A
 * comes along when a number is copied), letters composed, every digit, bracket, minus and plus in ASCII.
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
