import { describe, expect, it } from 'vitest'
import { addressLines } from '../../../src/format/person/address'
import type { AddressParts } from '../../../src/format/person/AddressParts'
import { latinFormats, localFormats } from './sourceFormats'

const none: AddressParts = {
  street: null,
  line2: null,
  city: null,
  region: null,
  province: null,
  postalCode: null,
  country: null,
}
const full: AddressParts = {
  street: 'Street 1',
  line2: 'Flat 2',
  city: 'City',
  region: 'District',
  province: 'State',
  postalCode: '12345',
  country: null,
}

const letters = { A: 'street', D: 'region', C: 'city', S: 'province', Z: 'postalCode' } as const

/** Every country of a table of source formats, with the parts its format has as they are written. */
function countriesOf(formats: Readonly<Record<string, string>>, isLocal: boolean) {
  return Object.entries(formats).flatMap(([format, countries]) => {
    const parts = { ...none }
    for (const [letter, name] of Object.entries(letters)) {
      if (format.includes(letter)) parts[name] = isLocal ? (local[letter] ?? '') : letter.repeat(3)
    }
    return countries.split(' ').map((country) => ({ country, format, parts }))
  })
}
const local: Readonly<Record<string, string>> = { A: '路', D: '町', C: '市', S: '州', Z: '000' }

/** The lines with a letter for each part, as the source writes its formats. */
function formatOf(lines: readonly string[], isLocal: boolean): string {
  const marks = lines.join('|').replaceAll(/[^\p{L}\d|]/gu, '')
  return Object.keys(letters).reduce(
    (text, letter) => text.replaceAll((isLocal && local[letter]) || letter.repeat(3), letter),
    marks,
  )
}

describe('the order of every country of libaddressinput', () => {
  // These write the street and the place in one line; the card gives the street a line of its own.
  const oneLine = new Set(['CI', 'JP'])

  it.each(countriesOf(latinFormats, false))('is kept in $country: $format', (row) => {
    const written = formatOf(addressLines(row.parts, row.country), false)
    if (oneLine.has(row.country)) {
      expect(written.replaceAll('|', '')).toBe(row.format.replaceAll('|', ''))
    } else {
      expect(written).toBe(row.format)
    }
  })

  it.each(countriesOf(localFormats, true))('is kept in the script of $country: $format', (row) => {
    expect(formatOf(addressLines(row.parts, row.country), true)).toBe(row.format)
  })

  it('loses no part in any country', () => {
    const countries = [latinFormats, localFormats].flatMap((formats) =>
      Object.values(formats).flatMap((codes) => codes.split(' ')),
    )
    expect(new Set(countries).size).toBe(198)
    for (const country of [...countries, 'QA', 'ZW', 'XX', '']) {
      for (const street of ['Street 1', '通り 1']) {
        const parts = { ...full, street, country: country || null }
        const text = addressLines(parts, null).join('\n')
        for (const part of Object.values(parts)) expect(text).toContain(part ?? '')
      }
    }
  })
})

/** Street; district; city; state; postal code: as lines. */
function linesIn(text: string, hint: string): string {
  const [street = '', region = '', city = '', province = '', postalCode = ''] = text.split('; ')
  return addressLines({ ...none, street, region, city, province, postalCode }, hint).join(' | ')
}

describe('an address as it is known there', () => {
  it.each([
    [
      'ID',
      'Jl. Sudirman 1; Senayan; Jakarta; DKI Jakarta; 12190',
      'Jl. Sudirman 1 | Senayan | Jakarta | DKI Jakarta 12190',
    ],
    [
      'VN',
      '1 Lê Lợi; Bến Nghé; Quận 1; Hồ Chí Minh; 700000',
      '1 Lê Lợi | Bến Nghé | Quận 1 | Hồ Chí Minh 700000',
    ],
    ['NL', 'Damrak 1; ; Amsterdam; ; 1012 LG', 'Damrak 1 | 1012 LG Amsterdam'],
    [
      'TH',
      '1 Sukhumvit Rd; Khlong Toei; Bangkok; ; 10110',
      '1 Sukhumvit Rd | Khlong Toei, Bangkok | 10110',
    ],
    [
      'TH',
      '1 ถนนสุขุมวิท; คลองเตย; เขตคลองเตย; กรุงเทพฯ; 10110',
      '1 ถนนสุขุมวิท | คลองเตย เขตคลองเตย | กรุงเทพฯ 10110',
    ],
    ['TW', '信義路五段7號; ; 信義區; 台北市; 110', '110 | 台北市信義區 | 信義路五段7號'],
    [
      'TW',
      'No. 7, Sec. 5, Xinyi Rd; ; Xinyi District; Taipei City; 110',
      'No. 7, Sec. 5, Xinyi Rd | Xinyi District, Taipei City 110',
    ],
    ['SA', '8228 King Fahd Rd; ; Riyadh; ; 12211', '8228 King Fahd Rd | Riyadh 12211'],
    ['HU', 'Andrássy út 1.; ; Budapest; ; 1061', 'Budapest | Andrássy út 1. | 1061'],
    [
      'NZ',
      '1 Queen Street; Mount Eden; Auckland; ; 1010',
      '1 Queen Street | Mount Eden | Auckland 1010',
    ],
    [
      'IE',
      '1 Main Street; Ballsbridge; Dublin; Co. Dublin; D04 C5Y6',
      '1 Main Street | Ballsbridge | Dublin | Co. Dublin | D04 C5Y6',
    ],
    [
      'KR',
      '테헤란로 1; 역삼동; 강남구; 서울특별시; 06141',
      '서울특별시 강남구 역삼동 | 테헤란로 1 | 06141',
    ],
    [
      'KR',
      '1 Teheran-ro; Yeoksam-dong; Gangnam-gu; Seoul; 06141',
      '1 Teheran-ro | Yeoksam-dong | Gangnam-gu | Seoul | 06141',
    ],
    ['IL', 'Dizengoff 1; ; Tel Aviv; ; 6433222', 'Dizengoff 1 | Tel Aviv 6433222'],
    ['CN', '长安街1号; 海淀区; 北京市; ; 100000', '100000 | 北京市海淀区 | 长安街1号'],
    [
      'CN',
      '1 Chang’an Ave; Haidian; Beijing; ; 100000',
      '1 Chang’an Ave | Haidian | Beijing | 100000',
    ],
    ['JP', '丸の内1-1; 千代田区; ; 東京都; 100-0005', '100-0005 | 東京都千代田区 | 丸の内1-1'],
    [
      'JP',
      '1-1 Marunouchi; ; Chiyoda-ku; Tokyo; 100-0005',
      '1-1 Marunouchi | Chiyoda-ku, Tokyo | 100-0005',
    ],
    ['HK', 'Nathan Road 1; ; Tsim Sha Tsui; Kowloon; ', 'Nathan Road 1 | Tsim Sha Tsui | Kowloon'],
    ['KZ', 'пр. Абая, 1; ; Алматы; ; 050000', '050000 | Алматы | пр. Абая, 1'],
    [
      'MX',
      'Av. Reforma 1; Juárez; Ciudad de México; CDMX; 06600',
      'Av. Reforma 1 | Juárez | 06600 Ciudad de México, CDMX',
    ],
    ['TR', 'İstiklal Cd. 1; Beyoğlu; İstanbul; ; 34433', 'İstiklal Cd. 1 | 34433 Beyoğlu/İstanbul'],
    ['TR', 'Atatürk Cd. 1; ; Ankara; ; 06690', 'Atatürk Cd. 1 | 06690 Ankara'],
  ])('in %s: %s', (country, text, lines) => {
    expect(linesIn(text, country)).toBe(lines)
  })
})
