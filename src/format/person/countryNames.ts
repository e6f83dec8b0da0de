import { otherCountryNames } from './otherCountryNames'

/**
 * Scripts, each with the languages of that script whose names `Intl` knows: those of the portal first, as a name may
 * mean another country further on.
 */
const languages: readonly (readonly [script: RegExp, languages: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru uk kk be bg sr mk ky tg mn uz-Cyrl'],
  [
    /\p{Script=Latin}/u,
    'en de fr es it pl tr pt-BR id vi ms nl sv da nb fi cs sk hu ro hr sl et lt lv sq bs az uz is ca fil sw ' +
      'sr-Latn gl eu af tk',
  ],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja zh zh-Hant'],
  [/\p{Script=Arabic}/u, 'ar fa ur ps'],
  [/\p{Script=Devanagari}/u, 'hi mr ne'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Ethiopic}/u, 'am'],
]

/** The generic parts of official names: "Республика Узбекистан". */
const official =
  /^(?:the |республика |королевство |(?:(?:islamic |federal |people's )?republic|kingdom) of |republik |republi[kc]a |respublika |kongeriget |konungariket |königreich |república (?:de |do )?|repubblica (?:di |del )?|république (?:de |du )?|rzeczpospolita )|(?: республикасы| республика| cumhuriyeti| respublikasi|,? \(?(?:(?:islamic |people's )?republic of)\)?| америки| of america| von amerika| d['’]am[eé]rica| d['’]amérique| d[ea] am[eé]rica| ameryki)$/i

const withShortNames = ['BA', 'CD', 'CG', 'GB', 'HK', 'MM', 'MO', 'PS', 'US']

/** Codes of groups of countries and of unknown regions. */
export const groups = /^(?:EU|EZ|QO|UN|X[ABXZ]|ZZ)$/

let codes: readonly string[] | undefined
type CountryName = readonly [name: string, code: string]

const namesByLanguage = new Map<string, readonly CountryName[]>()

/**
 * Takes the name of a country in any language that the browser knows, returns its
 * ISO 3166 code, or undefined. The first text in a script loads the names of its languages, which
 * takes some milliseconds.
 */
export function countryByName(text: string): string | undefined {
  const name = text.trim()
  if (name === '' || name.length > 60) return undefined
  const shorter = name.replace(official, '')
  // As in lists of ISO names: "Congo, The Democratic Republic of the".
  const turned = name.replace(/^([^,]+), *([^,]+)$/, '$2 $1')
  for (const wanted of [name, turned, shorter].map(normaliseName)) {
    const found = findIn(listed(), wanted) ?? byLanguage(name, wanted)
    if (found !== undefined) return found
  }
  return undefined
}

function byLanguage(name: string, wanted: string): string | undefined {
  const tags = languages.find(([script]) => script.test(name))?.[1].split(' ') ?? []
  for (const language of tags) {
    const found = findIn(namesOf(language), wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** The names of all countries in one language, as they are. */
function namesOf(language: string): readonly CountryName[] {
  const known = namesByLanguage.get(language)
  if (known) return known
  const names: CountryName[] = []
  codes ??= listCodes()
  // For an unsupported language the browser would return names in its default one.
  if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name === undefined) continue
      names.push([name, code])
      if (language === 'de' && /[äöü]/i.test(name)) names.push([withoutUmlauts(name), code])
    }
    // The long name of "Hong Kong" is "Hong Kong SAR China".
    const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
    for (const code of withShortNames) names.push([short.of(code) ?? code, code])
  }
  namesByLanguage.set(language, names)
  return names
}

/** The code of the name that is this one when normalised; most are told apart by their first letter, which is quick. */
function findIn(names: readonly CountryName[], wanted: string): string | undefined {
  const [first = ''] = wanted
  return names.find(([name]) => {
    const letter = name.charAt(0).toLowerCase()
    const isCandidate =
      letter === first || (!/^[a-z]$/.test(letter) && letter.normalize('NFKD').startsWith(first))
    return isCandidate && normaliseName(name) === wanted
  })?.[1]
}

/** "Oesterreich", as written on a keyboard without umlauts. */
function withoutUmlauts(name: string): string {
  return name.replaceAll(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
}

function listed(): readonly CountryName[] {
  let names = namesByLanguage.get('')
  if (!names) {
    names = Object.entries(otherCountryNames).flatMap(([code, text]) =>
      text.split('|').map((name): CountryName => [name, code]),
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
 * their accents: "Áo" is Austria in Vietnamese. The vowels of Hindi are marks, too, and stay.
 */
function normaliseName(text: string): string {
  const lower = text.trim().toLowerCase()
  // A fast path for most names: Unicode normalisation is slow.
  if (/^[a-z]{3,}$/.test(lower)) return lower
  const plain = lower
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F\u0591-\u05C7\u064B-\u0652\u0670\p{Cf}\p{Pd}\s.,&()'`’‘ʻʼ״"]/gu, '')
  return plain.length < 3 && /[a-z]/.test(plain) ? lower.replaceAll('.', '') : plain
}
