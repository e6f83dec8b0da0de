import { describe, expect, it } from 'vitest'
import { countryName } from '../../../src/format/person/countryName'
import { countryCodeOf } from '../../../src/format/person/countryOf'

/** The languages of the portal for which `Intl` has names, and those of its neighbours. */
const languages = (
  'en de fr it pl tr ru ja es-419 pt-BR uk kk vi zh-CN zh-TW hi id ms th ar ' +
  'da sv nb fi nl cs sk ro el bg sr hr he hu sl et lt lv ko ka hy fa'
).split(' ')
const codes =
  'RU BY KZ UZ KG TJ TM AM AZ GE MD UA DE AT CH FR ES IT PT PL CZ NL BE SE NO FI DK GR TR IL AE SA EG IN CN JP KR VN TH ID MY US CA MX BR AR AU NZ ZA NG RS LT LV EE'.split(
    ' ',
  )

describe('countryCodeOf', () => {
  describe.each(languages)('in %s', (language) => {
    it('knows every country by its name', () => {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      const found = codes.map((code) => countryCodeOf(names.of(code) ?? ''))
      expect(found).toEqual(codes)
    })
  })

  it.each([
    ['Germany', 'DE'],
    ['Россия', 'RU'],
    ['Österreich', 'AT'],
    ['Узбекистан', 'UZ'],
    ['Республика Узбекистан', 'UZ'],
    ['Republic of Uzbekistan', 'UZ'],
    ['O‘zbekiston', 'UZ'],
    ['Қазақстан Республикасы', 'KZ'],
    ['РФ', 'RU'],
    ['США', 'US'],
    ['U.S.A.', 'US'],
    ['англия', 'GB'],
    ['Киргизия', 'KG'],
    ['Беларусь', 'BY'],
    ['Голландия', 'NL'],
    ['ОАЭ', 'AE'],
    ['Magyarország', 'HU'],
    ['Srbija', 'RS'],
    ['السعودية', 'SA'],
    ['ประเทศไทย', 'TH'],
    ['Vatican', 'VA'],
    ['Ελλάδα', 'GR'],
    ['საქართველო', 'GE'],
    ['대한민국', 'KR'],
    ['Hong Kong', 'HK'],
    ['香港', 'HK'],
    ['Áo', 'AT'],
    ['ao', 'AO'],
    [' uk ', 'GB'],
    ['de', 'DE'],
    ['NL', 'NL'],
    ['ae', 'AE'],
    ['SU', 'RU'],
    ['Соединённые Штаты Америки', 'US'],
    ['Сполучені Штати Америки', 'US'],
    ['Vereinigte Staaten von Amerika', 'US'],
    ['États-Unis d’Amérique', 'US'],
    ['Estados Unidos de América', 'US'],
    ['Stany Zjednoczone Ameryki', 'US'],
    ['Объединенные Арабские Эмираты', 'AE'],
    ['Соединённое Королевство', 'GB'],
    ['Oesterreich', 'AT'],
    ['Grossbritannien', 'GB'],
    ['Korea, Republic of', 'KR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Virgin Islands, U.S.', 'VI'],
    ['Virgin Islands, British', 'VG'],
    ["Lao People's Democratic Republic", 'LA'],
    ['Syrian Arab Republic', 'SY'],
    ['Palestinian Territory, Occupied', 'PS'],
    ['Сакартвело', 'GE'],
    ['ভারত', 'IN'],
    ['மலேசியா', 'MY'],
    ['ကမ္ဘောဒီးယား', 'KH'],
    ['ກຳປູເຈຍ', 'KH'],
    ['ኢትዮጵያ', 'ET'],
    ['ශ්‍රී ලංකාව', 'LK'],
    ['Oʻzbekiston Respublikasi', 'UZ'],
    // Browsers have no Kazakh.
    ['Өзбекстан', 'UZ'],
    ['Қытай', 'CN'],
    ['АҚШ', 'US'],
    ['Tyskland', 'DE'],
    ['Tsjechië', 'CZ'],
    ['Německo', 'DE'],
    ['Nemecko', 'DE'],
    ['Rumunsko', 'RO'],
    ['Németország', 'DE'],
    ['Njemačka', 'DE'],
    ['Ruotsi', 'SE'],
    ['Γερμανία', 'DE'],
    ['Немачка', 'DE'],
    ['גרמניה', 'DE'],
    ['ארה״ב', 'US'],
    ['독일', 'DE'],
    ['Velika Britanija', 'GB'],
    ['Statele Unite', 'US'],
    ['САЩ', 'US'],
    ['Republika Hrvatska', 'HR'],
    ['Slovenská republika', 'SK'],
    ['Kongeriget Danmark', 'DK'],
    ['टोगो', 'TG'],
    ['Россия, Москва', 'RU'],
    ['Russia (RU)', 'RU'],
    ['США (USA)', 'US'],
    ['DE - Germany', 'DE'],
    ['Deutschland 🇩🇪', 'DE'],
    ['🇰🇿', 'KZ'],
    ['ЮАР', 'ZA'],
    ['China, P.R.', 'CN'],
    ['टोंगा', 'TO'],
  ])('takes %j for %s', (text, code) => {
    expect(countryCodeOf(text)).toBe(code)
  })

  it('takes the first text that is a country', () => {
    expect(countryCodeOf(null, 'XX', 'Japan', 'France')).toBe('JP')
    expect(countryCodeOf()).toBeUndefined()
  })

  it.each([
    '',
    ' ',
    'XX',
    'ZZ',
    'EU',
    '1',
    '49',
    'Y',
    'Atlantis',
    'Georgia, USA',
    'CA, 94043',
    'New Jersey',
    'Москва, Ленина',
    '🇪🇺',
    'Атлантида',
    '<b>',
    'x'.repeat(99),
    null,
  ])('knows nothing of %j', (text) => {
    expect(countryCodeOf(text)).toBeUndefined()
  })
})

describe('countryName', () => {
  it.each([
    ['DE', 'en-GB', 'Germany'],
    ['DE', 'ru-RU', 'Германия'],
    ['US', 'ru-RU', 'США'],
  ])('calls %s in %s %s', (code, locale, name) => {
    expect(countryName(code, locale)).toBe(name)
  })

  it.each(['XX', 'ZZ', 'de', '', '1', 'DEU', '001'])('has no name for %j', (code) => {
    expect(countryName(code, 'en')).toBeNull()
  })
})
