/** What a language brings along because not every browser can write it. */
export type OwnFormats = {
  /** The tag of a language whose digits, decimal point and currencies are the same and which browsers know. */
  digits: string
  /** A date or a time in words, by the options of `Intl.DateTimeFormat`. */
  date: (moment: Date, options: Intl.DateTimeFormatOptions) => string
  /** Yesterday, today and tomorrow. */
  days: readonly [yesterday: string, today: string, tomorrow: string]
  /** The number with a unit of time, short where the language has a usual short form. */
  unit: (count: string, unit: string) => string
  /** "a and b", "a, b, c" */
  list: (parts: readonly string[]) => string
  /** The name of a country by its ISO 3166 code, null when there is none. */
  country: (code: string) => string | null
}

/** By BCP 47 tag; filled with the catalog of the language. Every other language is written by `Intl`. */
export const ownFormats = new Map<string, OwnFormats>()
