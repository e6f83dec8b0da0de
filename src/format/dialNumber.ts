/**
 * Takes one phone number as a person typed it, returns what a phone can dial: digits, with `+` only
 * where it was typed (`8 495 …` is a national number, a plus would call another country).
 * Null for less than 3 or more than 15 digits, for letters and for several numbers in one string
 * (facts 6.1). An extension ("ext. 12", "доб. 12") is left out.
 */
export function dialNumber(value: string): string | null {
  if (value.length > 100) return null
  const typed = value
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .trim()
    .replace(/^tel:\s*/i, '')
    .replace(/[\s,;]*(?:\bext(?:ension|n)?|\bx|доб(?:авочный)?|вн(?:утр)?|#)[\s.:=]*\d{1,6}$/i, '')
  // Blanks within one line only: two lines are two numbers.
  if (!/^\(?\+?(?:[\d().\p{Pd}]|[^\S\r\n])+$/u.test(typed)) return null
  const digits = typed.replaceAll(/\D/g, '')
  if (digits.length < 3 || digits.length > 15) return null
  return typed.includes('+') ? `+${digits}` : digits
}
