/** A phone number as it was typed, taken apart. */
export type TypedNumber = {
  /** Digits, with `+` before them only where it was typed. */
  number: string
  /** "ext. 12", "доб. 12", in the words typed; `''` when there is none. */
  extension: string
}

/**
 * Takes one phone number as a person typed it, returns what a phone can dial: digits, with `+` only
 * where it was typed (`8 495 …` is a national number, a plus would call another country).
 * Null for less than 3 or more than 15 digits, for letters and for several numbers in one string
 * (facts 6.1). An extension ("ext. 12", "доб. 12") is left out.
 */
export function dialNumber(value: string): string | null {
  return takeApart(value)?.number ?? null
}

/** Takes the same as {@link dialNumber}, returns the number and, apart from it, the extension. */
export function takeApart(value: string): TypedNumber | null {
  if (value.length > 100) return null
  const typed = value
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .trim()
    .replace(/^tel:\s*/i, '')
  const [extension = ''] = extensionPattern.exec(typed) ?? []
  const main = typed.slice(0, typed.length - extension.length)
  // Blanks within one line only: two lines are two numbers.
  if (!/^\(?\+?(?:[\d().\p{Pd}]|[^\S\r\n])+$/u.test(main)) return null
  // The `(0)` of `+49 (0)30` is only dialled inside the country, where the `+` is not.
  const abroad = main.includes('+') ? main.replace(/\(0\)/, '') : main
  const digits = abroad.replaceAll(/\D/g, '')
  if (digits.length < 3 || digits.length > 15) return null
  return {
    number: main.includes('+') ? `+${digits}` : digits,
    extension: extension.replace(/^[\s,;]+/, ''),
  }
}

const extensionPattern =
  /[\s,;]*(?:\bext(?:ension|n)?|\bx|доб(?:авочный)?|вн(?:утр)?|#)[\s.:=]*\d{1,6}$/i
