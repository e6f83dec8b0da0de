import { countryName } from './countryName'
import { countryByName, groups } from './countryNames'

/**
 * Takes countries as typed (a name in one of the portal's languages or in its own, a common
 * abbreviation, a flag) or as ISO 3166 codes, returns the code of the first that is known, or undefined.
 */
export function countryCodeOf(...texts: readonly (string | null)[]): string | undefined {
  for (const text of texts) {
    const typed = text ?? ''
    const found =
      presentCode(typed.trim().toUpperCase()) ?? countryByName(typed) ?? countryAmong(typed)
    if (found !== undefined) return found
  }
  return undefined
}

/** `Intl` replaces withdrawn codes by their successors, and "UK" by GB; undefined for what is no country's. */
function presentCode(code: string): string | undefined {
  if (countryName(code, 'en') === null || groups.test(code)) return undefined
  return new Intl.Locale(`und-${code}`).region
}

/** "Russia (RU)", "Россия, Москва", "Germany 🇩🇪": the only country among the parts of a text; undefined for several. */
function countryAmong(text: string): string | undefined {
  if (text.length > 100) return undefined
  const flags = [...text.matchAll(/\p{RI}{2}/gu)].map(([flag]) => codeOfFlag(flag))
  const parts = text.replaceAll(/\p{RI}/gu, ',').split(/[,;()/|]|\s[-–—]\s/)
  // Two letters may as well be a state.
  const named = parts.filter((part) => part.trim().length > 2).map((part) => countryByName(part))
  const found = new Set([...flags, ...named].filter((code) => code !== undefined))
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** The code of a flag: its two characters are letters of their own. */
function codeOfFlag(flag: string): string | undefined {
  const letters = Array.from(flag, (letter) => (letter.codePointAt(0) ?? 0) - 0x1_f1_e6 + 65)
  return presentCode(String.fromCharCode(...letters))
}
