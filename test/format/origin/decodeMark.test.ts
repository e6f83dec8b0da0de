import { describe, expect, it } from 'vitest'
import { decodeMark } from '../../../src/format/origin/decodeMark'

describe('decodeMark', () => {
  it.each([
    ['spring_sale', 'spring_sale'],
    ['%D0%B2%D0%B5%D1%81%D0%BD%D0%B0', 'весна'],
    ['buy%20red%20shoes', 'buy red shoes'],
    ['buy%2520red%2520shoes', 'buy red shoes'],
    ['%25D0%25B2%25D0%25B5', 'ве'],
    ['buy+red+shoes', 'buy red shoes'],
    ['C%2B%2B+course', 'C++ course'],
    ['C++', 'C++'],
    [' summer+sale ', 'summer sale'],
    ['+', '+'],
    ['C++ course', 'C++ course'],
    ['+79991234567', '+79991234567'],
    ['50% off', '50% off'],
    ['100%', '100%'],
    ['a\nb\tc', 'a b c'],
    ['{keyword}', '{keyword}'],
  ])('reads %j as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it.each([
    ['%25D0%25B2%2B%25D0%25B5', 'в е'],
    ['buy%2Bred%2Bshoes', 'buy red shoes'],
    ['%2525D0%2525B2', 'в'],
    ['C%252B%252B%2Bcourse', 'C++ course'],
    ['1%2B1=3', '1+1=3'],
    ['1+1=3', '1+1=3'],
    ['sale+2026', 'sale 2026'],
    ['\\u0432\\u0435 sale', 'ве sale'],
    ['%uD83D%uDD25', '🔥'],
    ['%u0432%u0435%20sale', 'ве sale'],
    ['%u0432%u0435', 'ве'],
  ])('reads %j, which was encoded more than once or by a script, as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it.each([
    ['Ð²ÐµÑ\u0081Ð½Ð°', 'весна'],
    ['Ã¼ber â€“ cafÃ©', 'über – café'],
    ['âåñíà 2026', 'весна 2026'],
    ['été à Nîmes', 'été à Nîmes'],
    ['Größe ÄÖÜ', 'Größe ÄÖÜ'],
    ['Â£5', '£5'],
    ['&#1074;&#1077;&amp;&laquo;x&raquo;', 'ве&«x»'],
    ['a&b=c', 'a&b=c'],
    ['РІРµСЃРЅР° 2026', 'весна 2026'],
    ['sale_РќРћР’Р«Р™ Р“РћР”', 'sale_НОВЫЙ ГОД'],
    ['Р РµРјРѕРЅС‚', 'Ремонт'],
    ['Р РµРјРѕРЅС', 'Ремон'],
    ['Рівне', 'Рівне'],
    ['Рё «РС» № 5', 'Рё «РС» № 5'],
  ])('reads %j, whose bytes or entities somebody misread, as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it.each([
    ['%D0%B2%D0%B5%D1', 'ве'],
    ['%D0%B2%D0%B5%D', 'ве'],
    ['%D0%B2%D0%B5%', 'ве'],
    ['%D0%B2%D0%B5%2', 'ве'],
    ['%F0%9F%98%80%F0%9F%98', '😀'],
    ['%25D0%25B2%25D', 'в'],
    ['%25D0%25B2%25D0%25', 'в'],
    ['%25D0%25B2%25D0%2', 'в'],
    ['spring%20%D0', 'spring'],
    ['sale%20100%', 'sale 100'],
  ])('reads %j, which was cut, as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it.each([
    ['%E2%E5%F1%ED%E0', 'весна'],
    ['%E2%E5%F1%ED%E0+2026', 'весна 2026'],
    ['%25E2%25E5%25F1%25ED%25E0', 'весна'],
    ['%E2%E5%F1%ED%E', 'весн'],
    ['ok%20%E2%E5%F1%ED%E0%20ok', 'ok весна ok'],
    ['%CA%E8%BF%E2', 'Київ'],
    ['%EE%EA%ED%E0+%E2+%EC%EE%F1%EA%E2%E5', 'окна в москве'],
    ['caf%E9', 'café'],
    ['M%FCller', 'Müller'],
    ['%E9t%E9', 'été'],
    ['wyprzeda%BF', 'wyprzedaż'],
    ['sale%E2%E5%F1%ED%E0', 'saleвесна'],
    ['%D7%C5%D3%CE%C1', 'весна'],
    ['%EB%D5%D0%C9%D4%D8+%CF%CB%CE%C1', 'Купить окна'],
    ['%AE%AA%AD%A0%20%A2%20%AC%AE%E1%AA%A2%A5', 'окна в москве'],
    ['%D1%CF%C1', 'СПБ'],
    ['%F5%FD%F2%F7%E1%E5%EA', 'хэтчбек'],
    ['%F9%E5%E1%E5%ED%FC', 'щебень'],
  ])('reads %j, in an older encoding, as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it.each([
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['https://xn--80aswg.xn--p1ai/path', 'https://сайт.рф/path'],
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['xn--a', 'xn--a'],
    ['xn--zzzzzzzzzz999', 'xn--zzzzzzzzzz999'],
  ])('reads the host %j as %j', (stored, text) => {
    expect(decodeMark(stored)).toBe(text)
  })

  it('drops what is invisible, but not what joins letters and emoji', () => {
    expect(decodeMark('a%E2%80%8Bb\u00ADc\uFEFF')).toBe('abc')
    expect(decodeMark('می\u200Cخواهم 👨\u200D👩\u200D👧')).toBe('می\u200Cخواهم 👨\u200D👩\u200D👧')
  })

  it.each(['%D0', '%FF', '%80%81%98', 'a %98 b'])('keeps %j, which means nothing', (stored) => {
    expect(decodeMark(stored)).toBe(stored)
  })

  it('cuts at five hundred characters, not before', () => {
    expect(decodeMark('x'.repeat(500))).toBe('x'.repeat(500))
    expect(decodeMark('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`)
    expect(decodeMark('%D0%B2'.repeat(500))).toBe('в'.repeat(500))
    expect(decodeMark(`${'x'.repeat(498)}😀😀`)).toBe(`${'x'.repeat(498)}…`)
  })

  it.each([null, '', '  ', '%20', '\u200b'])('finds nothing in %j', (stored) => {
    expect(decodeMark(stored)).toBeNull()
  })
})
