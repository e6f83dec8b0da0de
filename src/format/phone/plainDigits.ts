/**
 * Takes text as typed, returns it for a parser of numbers: without invisible characters (copied
 * numbers often begin with U+202A), composed (NFC), with digits, round brackets, minus and a single plus in ASCII.
 * The `xx` of "0xx11 1234-5678" stands for a carrier of one's choice, and the end of "79161234567.0" is a spreadsheet's.
 */
export function plainDigits(text: string): string {
  return (
    text
      .replaceAll(/\p{Cf}/gu, '')
      .normalize('NFC')
      .replaceAll(/[\u2212ー]/g, '-')
      .replaceAll(/[！-～]/g, (wide) => wide.normalize('NFKC'))
      // Blocks of digits begin at a multiple of 16, those of India six later; mathematical ones are no digits here.
      .replaceAll(/\p{Nd}/gu, (digit) =>
        digit.length > 1
          ? digit
          : String((digit.charCodeAt(0) - (digit < '०' || digit > '൯' ? 0 : 6)) % 16),
      )
      .replaceAll('[', '(')
      .replaceAll(']', ')')
      .replace(/(?<!\d)(?:00|\+\d{0,3})\s*\+/, '+')
      .replace(/(?<=^\(?\d+)xx/i, '')
      .trim()
      .replace(/(?<=^\+?\d{9,})[.,]0+$/, '')
  )
}
