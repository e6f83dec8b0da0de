import { describe, expect, it } from 'vitest'
import { addressLines, mapQuery } from '../../../src/format/person/address'
import type { AddressParts } from '../../../src/format/person/AddressParts'

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
const inOrderOf = (country: string) => addressLines({ ...full, country }, null).join(' | ')

const townInJapan = (province: string, city: string) =>
  addressLines({ ...none, province, city, street: '恵比寿1-2' }, 'JP')[0]

describe('addressLines', () => {
  it.each([
    ['Россия', 'Street 1, Flat 2 | City | District, State | Россия | 12345'],
    ['Belarus', 'Street 1, Flat 2 | 12345, City | District, State | Belarus'],
    ['Қазақстан', '12345 | State | District | City | Street 1, Flat 2 | Қазақстан'],
    ['Україна', 'Street 1, Flat 2 | City | District, State | 12345 | Україна'],
    ['USA', 'Street 1 | Flat 2 | District | City, State 12345 | USA'],
    ['United Kingdom', 'Street 1 | Flat 2 | District | City | State | 12345 | United Kingdom'],
    ['Deutschland', 'Street 1 | Flat 2 | District | 12345 City | State | Deutschland'],
    ['France', 'Street 1 | Flat 2 | District | 12345 City | State | France'],
    ['Italia', 'Street 1 | Flat 2 | District | 12345 City State | Italia'],
    ['España', 'Street 1 | Flat 2 | District | 12345 City State | España'],
    ['Polska', 'Street 1 | Flat 2 | 12345 City | District | State | Polska'],
    ['Türkiye', 'Street 1 | Flat 2 | 12345 District/City/State | Türkiye'],
    ['日本', '12345 | State City District | Street 1 | Flat 2 | 日本'],
    ['中国', '中国 | 12345 | State City District | Street 1 | Flat 2'],
    ['Brasil', 'Street 1 | Flat 2 | District | City - State | 12345 | Brasil'],
    ['India', 'Street 1 | Flat 2 | District | City 12345 | State | India'],
    ['Canada', 'Street 1 | Flat 2 | District | City State 12345 | Canada'],
    ['Australia', 'Street 1 | Flat 2 | District | City State 12345 | Australia'],
    ['Atlantis', 'Street 1 | Flat 2 | District | 12345 City | State | Atlantis'],
  ])('follows the order of %s', (country, lines) => {
    expect(inOrderOf(country)).toBe(lines)
  })

  it.each([
    'us',
    'U.S.A.',
    'United States',
    'США',
    'Estados Unidos',
    'アメリカ合衆国',
    ' états-unis ',
  ])('recognises the country written as %j', (country) => {
    expect(inOrderOf(country)).toContain('City, State 12345')
  })

  it('goes by the hint only when the address names no known country', () => {
    expect(addressLines(full, 'US')).toContain('City, State 12345')
    expect(addressLines({ ...full, country: 'Deutschland' }, 'US')).toContain('12345 City')
    expect(addressLines({ ...full, country: 'Atlantis' }, 'US')).toContain('City, State 12345')
    expect(addressLines(full, 'constructor')).toContain('12345 City')
  })

  it('leaves no separator beside a missing part', () => {
    expect(addressLines({ ...none, city: 'City', postalCode: '12345' }, 'US')).toEqual([
      'City 12345',
    ])
    expect(addressLines({ ...none, postalCode: '12345' }, 'BY')).toEqual(['12345'])
    expect(addressLines({ ...none, line2: 'Flat 2' }, 'RU')).toEqual(['Flat 2'])
  })

  it('has no lines for an address of nulls and blanks', () => {
    expect(addressLines(none, 'RU')).toEqual([])
    expect(addressLines({ ...none, street: ' , \n', city: '' }, null)).toEqual([])
  })

  it('writes a city that is its own region once, but a number as often as it is there', () => {
    const moscow = { ...none, street: '5', line2: '5', city: 'Москва', province: 'москва' }
    expect(addressLines({ ...moscow, country: 'РФ' }, null)).toEqual(['5, 5', 'Москва', 'РФ'])
  })

  it('keeps a town at its postal code where its district has the same name', () => {
    const berlin = { ...none, city: 'Berlin', region: 'berlin', province: 'Berlin' }
    expect(addressLines({ ...berlin, postalCode: '10115' }, 'DE')).toEqual(['10115 Berlin'])
    expect(addressLines({ ...berlin, postalCode: '10115' }, 'ES')).toEqual(['10115 Berlin'])
  })

  it('writes a village twice where it is the street as well', () => {
    const village = { ...none, street: 'Kirchdorf', city: 'Kirchdorf' }
    expect(addressLines(village, 'DE')).toEqual(['Kirchdorf', 'Kirchdorf'])
  })

  it.each([
    [
      'Main St 1, 10115 Berlin, Germany; ; Berlin; 10115; Germany',
      'Main St 1, 10115 Berlin, Germany',
    ],
    [
      'Москва, ул. Тверская, 1; ; Москва; 125009; Россия',
      'Москва, ул. Тверская, 1 | Россия | 125009',
    ],
    ['125009, г. Москва, Тверская, 1; ; Москва; 125009; РФ', '125009, г. Москва, Тверская, 1 | РФ'],
    ['1061 Budapest, Fő út 1; ; Budapest; 1061; HU', '1061 Budapest, Fő út 1 | HU'],
    ['Berliner Str. 5, Hof 2; ; Berlin; 10115; DE', 'Berliner Str. 5, Hof 2 | 10115 Berlin | DE'],
    ['Main St 1; Main St 1; Berlin; ; DE', 'Main St 1 | Berlin | DE'],
    ['ул. Тверская, 1; Москва; Москва; ; РФ', 'ул. Тверская, 1 | Москва | РФ'],
    ['ул. Тверская, 1, кв. 5; кв. 5; Москва; ; РФ', 'ул. Тверская, 1, кв. 5 | Москва | РФ'],
    [
      'Raffles Place 1; #05-01; Singapore; 048616; Singapore',
      'Raffles Place 1 | #05-01 | Singapore 048616',
    ],
    ['-; -; Berlin; .; DE', 'Berlin | DE'],
  ])('says once what several fields say: %s', (text, lines) => {
    const [street = '', line2 = '', city = '', postalCode = '', country = ''] = text.split('; ')
    const parts = { ...none, street, line2, city, postalCode, country }
    expect(addressLines(parts, null).join(' | ')).toBe(lines)
  })

  it.each([
    ['테헤란로 1', '강남구', '서울', '06141', '서울 강남구 | 테헤란로 1 | 06141'],
    ['恵比寿1-2', '渋谷区', '東京都', '150-0013', '150-0013 | 東京都渋谷区 | 恵比寿1-2'],
    ['长安街1号', '北京市', '', '100000', '100000 | 北京市 | 长安街1号'],
    ['ถนนสุขุมวิท 1', 'เขตคลองเตย', 'กรุงเทพฯ', '10110', 'ถนนสุขุมวิท 1 | เขตคลองเตย | กรุงเทพฯ 10110'],
  ])(
    'goes by the script of %s where no country is named',
    (street, city, province, code, lines) => {
      const parts = { ...none, street, city, province, postalCode: code }
      expect(addressLines(parts, null).join(' | ')).toBe(lines)
    },
  )

  it('sets no blank between Chinese or Japanese words, but one beside Latin ones', () => {
    expect(townInJapan('東京都', '渋谷区')).toBe('東京都渋谷区')
    expect(townInJapan('東京都', 'Shibuya')).toBe('東京都 Shibuya')
    expect(townInJapan('Tokyo', '渋谷区')).toBe('Tokyo 渋谷区')
  })

  it('keeps the lines of a street', () => {
    expect(addressLines({ ...none, street: ' Yard 1,\r\n\n House 2 ' }, null)).toEqual([
      'Yard 1',
      'House 2',
    ])
  })
})

describe('mapQuery', () => {
  it('asks for street, city, postal code and country, not for the flat', () => {
    const parts = { ...full, street: 'Yard 1,\nHouse 2', country: 'Germany' }
    expect(mapQuery(parts, null)).toBe('Yard 1, House 2, 12345 City, Germany')
    expect(mapQuery({ ...full, country: '日本' }, null)).toBe('12345, City, Street 1, 日本')
  })

  it('asks for no flat in the street, but for a street that is nothing else', () => {
    const parts = { ...none, city: 'Москва', country: 'РФ' }
    expect(mapQuery({ ...parts, street: 'ул. Тверская, 1, кв. 5' }, null)).toBe(
      'ул. Тверская, 1, Москва, РФ',
    )
    expect(mapQuery({ ...parts, street: 'Room 5' }, null)).toBe('Room 5, Москва, РФ')
  })

  it('asks for the state where no postal code says it, for the district where no city does', () => {
    const parts = { ...full, postalCode: null }
    expect(mapQuery({ ...parts, country: 'USA' }, null)).toBe('Street 1, City, State, USA')
    expect(mapQuery({ ...none, region: 'District', province: 'State' }, null)).toBe(
      'District, State',
    )
  })

  it('asks for nothing when there is nothing that a map knows', () => {
    expect(mapQuery(none, 'DE')).toBe('')
    expect(mapQuery({ ...none, street: ' , ', line2: 'Floor 5' }, null)).toBe('')
  })
})
