/**
 * Interface codes of Bitrix24 that are not language tags, or whose default calendar or digits would
 * surprise the reader.
 *
 * @see https://apidocs.bitrix24.com/api-reference/data-types.html
 */
const tags: Readonly<Record<string, string>> = {
  // British: day before month and a 24-hour clock, as most portals in English use.
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  it: 'it-IT',
  pl: 'pl-PL',
  tr: 'tr-TR',
  ru: 'ru-RU',
  ja: 'ja-JP',
  la: 'es-419',
  br: 'pt-BR',
  ua: 'uk-UA',
  kz: 'kk-KZ',
  vn: 'vi-VN',
  sc: 'zh-CN',
  tc: 'zh-TW',
  in: 'hi-IN',
  hi: 'hi-IN',
  id: 'id-ID',
  ms: 'ms-MY',
  // The defaults would be the Buddhist calendar in Thailand and the lunar one in Saudi Arabia.
  th: 'th-TH-u-ca-gregory',
  ar: 'ar-SA-u-ca-gregory-nu-latn',
}

const fallback = 'en-GB'

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'ug', 'ur'])

/**
 * Takes the interface language of the portal's user (`getLang()`, such as `'ua'`), returns a BCP 47
 * tag for `Intl` and `<html lang>`. English for a code that `Intl` does not support, since `Intl`
 * itself would use the default locale of the machine.
 */
export function languageTag(portalCode: string): string {
  const code = portalCode.trim().replaceAll('_', '-')
  const known = Object.hasOwn(tags, code.toLowerCase()) ? tags[code.toLowerCase()] : undefined
  return known ?? supportedTag(code) ?? fallback
}

/** Takes the same code as {@link languageTag}, returns the value for `<html dir>`. */
export function textDirection(portalCode: string): 'ltr' | 'rtl' {
  const [language = ''] = languageTag(portalCode).split('-')
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

function supportedTag(code: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(code)[0]
  } catch {
    return undefined // RangeError: not even the form of a tag
  }
}
