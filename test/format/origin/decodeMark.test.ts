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

  it('keeps what it can of a mark that was cut or broken', () => {
    expect(decodeMark('%D0%B2%D0%B5%D1')).toBe('ве%D1')
    expect(decodeMark('%D0%B2%D0%B5%D')).toBe('ве%D')
    expect(decodeMark('%F0%9F%98%80%F0%9F%98')).toBe('😀%F0%9F%98')
    expect(decodeMark('%E2%E5%F1%ED%E0')).toBe('%E2%E5%F1%ED%E0') // an old Cyrillic encoding
    expect(decodeMark('ok%20%E2%E5%F1%ED%E0%20ok')).toContain('ok')
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
