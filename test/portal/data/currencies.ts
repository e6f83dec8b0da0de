import type { WireRecord } from '../rest/Wire'
import { textIn, type LocalizedText } from './LocalizedText'

type Currency = {
  code: string
  rate: string
  name: LocalizedText
  en: string
  ru: string
  point: string
  separator: string | null
  variant: string
  decimals: string
}

const currency = (
  code: string,
  rate: string,
  [nameEn, nameRu]: [string, string],
  [en, ru]: [string, string],
  point: string,
  separator: string | null,
  variant: string,
  decimals = '2',
): Currency => ({
  code,
  rate,
  name: { en: nameEn, ru: nameRu },
  en,
  ru,
  point,
  separator,
  variant,
  decimals,
})

const currencies: readonly Currency[] = [
  currency('EUR', '1.0000', ['Euro', 'Евро'], ['&euro;#', '# &euro;'], '.', ',', 'C'),
  currency('USD', '0.9200', ['US Dollar', 'Доллар США'], ['$#', '# $'], '.', null, 'C'),
  currency('RUB', '0.0102', ['Ruble', 'Рубль'], ['# &#8381;', '# &#8381;'], ',', '&nbsp;', 'B'),
  currency('GBP', '1.1700', ['Pound', 'Фунт'], ['&pound;#', '&pound;#'], '.', ',', 'C'),
  currency(
    'BYN',
    '0.2800',
    ['Belarus Ruble', 'Белорусский рубль'],
    ['# Br', '# Br'],
    ',',
    ' ',
    'S',
  ),
  currency('JPY', '0.0061', ['Yen', 'Иена'], ['<b>&yen;</b>#', '&yen;#'], '.', ',', 'C', '0'),
  currency('BONUS', '0.0100', ['Bonus points', 'Бонусы'], ['# pts', '# бон.'], '.', '', 'N', '0'),
]

const row = (item: Currency, index: number, lang: string): WireRecord => ({
  CURRENCY: item.code,
  AMOUNT_CNT: '1',
  AMOUNT: item.rate,
  SORT: String((index + 1) * 100),
  BASE: index === 0 ? 'Y' : 'N',
  FULL_NAME: textIn(item.name, lang),
  LID: lang,
  FORMAT_STRING: lang === 'ru' ? item.ru : item.en,
  DEC_POINT: item.point,
  THOUSANDS_SEP: item.separator,
  DECIMALS: item.decimals,
  DATE_UPDATE: '2024-01-29T12:28:40+02:00',
})

/** Rows of `crm.currency.list` in the person's language. */
export const currencyRows = (lang: string): WireRecord[] =>
  currencies.map((item, index) => row(item, index, lang))

/** The answer of `crm.currency.get`: a row with the formats of each language. */
export function currencyRow(code: string, lang: string): WireRecord | undefined {
  const index = currencies.findIndex((item) => item.code === code.toUpperCase())
  const found = currencies[index]
  if (!found) return undefined
  const format = (language: 'en' | 'ru'): WireRecord => ({
    FORMAT_STRING: found[language],
    FULL_NAME: found.name[language],
    DEC_POINT: found.point,
    THOUSANDS_SEP: found.separator,
    DECIMALS: found.decimals,
    THOUSANDS_VARIANT: found.variant,
    HIDE_ZERO: 'Y',
  })
  return { ...row(found, index, lang), LANG: { en: format('en'), ru: format('ru') } }
}
