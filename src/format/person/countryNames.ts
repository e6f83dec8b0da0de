import { otherCountryNames } from './otherCountryNames'

/**
 * The scripts of the portal's languages, each with the languages of that script that `Intl`
 * supports.
 */
const languages: readonly (readonly [script: RegExp, languages: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru uk kk be'],
  [/\p{Script=Latin}/u, 'en de fr es it pl tr pt-BR id vi ms'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja zh zh-Hant'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
]

/** The generic parts of official names: "Республика Узбекистан". */
const official =
  /^(?:the |республика |королевство |(?:(?:islamic |federal |people's )?republic|kingdom) of |republik |respublika |königreich |república (?:de |do )?|repubblica (?:di |del )?|république (?:de |du )?|rzeczpospolita )|(?: республикасы| республика| cumhuriyeti| respublikasi|,? \(?(?:(?:islamic |people's )?republic of)\)?| америки| of america| von amerika| d['’]am[eé]rica| d['’]amérique| d[ea] am[eé]rica| ameryki)$/i

const withShortNames = ['BA', 'CD', 'CG', 'GB', 'HK', 'MM', 'MO', 'PS', 'US']

/** Codes of groups of countries and of unknown regions. */
export const groups = /^(?:EU|EZ|QO|UN|X[ABXZ]|ZZ)$/

let codes: readonly string[] | undefined
const namesByLanguage = new Map<string, ReadonlyMap<string, string>>()

/**
 * Takes the name of a country in one of the portal's languages or in the country's own, returns its
 * ISO 3166 code, or undefined. The first text in a script loads the names of its languages, which
 * takes some milliseconds.
 */
export function countryByName(text: string): string | undefined {
  const name = text.trim()
  if (name === '' || name.length > 60) return undefined
  const shorter = name.replace(official, '')
  for (const wanted of [name, shorter].map(normaliseName)) {
    const found = listed().get(wanted) ?? byLanguage(name, wanted)
    if (found !== undefined) return found
  }
  return undefined
}

function byLanguage(name: string, wanted: string): string | undefined {
  const tags = languages.find(([script]) => script.test(name))?.[1].split(' ') ?? []
  for (const language of tags) {
    const found = namesOf(language).get(wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** The names of all countries in one language. */
function namesOf(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language)
  if (known) return known
  const names = new Map<string, string>()
  codes ??= listCodes()
  // For an unsupported language the browser would return names in its default one.
  if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name === undefined) continue
      names.set(normaliseName(name), code)
      if (language === 'de') names.set(normaliseName(withoutUmlauts(name)), code)
    }
    // The long name of "Hong Kong" is "Hong Kong SAR China".
    const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
    for (const code of withShortNames) names.set(normaliseName(short.of(code) ?? code), code)
  }
  namesByLanguage.set(language, names)
  return names
}

/** "Oesterreich", as written on a keyboard without umlauts. */
function withoutUmlauts(name: string): string {
  return name.replaceAll(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
}

function listed(): ReadonlyMap<string, string> {
  let names = namesByLanguage.get('')
  if (!names) {
    names = new Map(
      Object.entries(otherCountryNames).flatMap(([code, text]) =>
        text.split('|').map((name): [string, string] => [normaliseName(name), code]),
      ),
    )
    namesByLanguage.set('', names)
  }
  return names
}

/** The codes that `Intl` has a name for, without withdrawn ones and groups of countries. */
function listCodes(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !groups.test(code) && names.of(code) !== undefined)
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
}

/**
 * Normalises a name: without case, accents, points, dashes and blanks. The shortest names keep
 * their accents: "Áo" is Austria in Vietnamese.
 */
function normaliseName(text: string): string {
  const lower = text.trim().toLowerCase()
  // A fast path for most names: Unicode normalisation is slow.
  if (/^[a-z]{3,}$/.test(lower)) return lower
  const plain = lower
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Pd}\s.,&()'`’‘ʻʼ]/gu, '')
  return plain.length < 3 && /[a-z]/.test(plain) ? lower.replaceAll('.', '') : plain
}
