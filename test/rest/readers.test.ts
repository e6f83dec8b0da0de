import { describe, expect, it } from 'vitest'
import { readDateTime, readDay, readFlag, readId, readText, wireText } from '../../src/rest/readers'

describe('what PHP sends for nothing', () => {
  it.each([[null], [undefined], [''], [' \n'], [[]], [{}]])('is nothing: %j', (wire) => {
    for (const read of [readText, readId, readFlag, readDateTime, readDay]) {
      expect(read(wire)).toBeNull()
    }
  })

  // The names of people in messengers: telegramdesktop/tdesktop#1316, mucklet/mucklet-client#402.
  it.each(['\u3164', '\u2800', '\uFFA0 \u115F', '\u200B\u2063\uFEFF', '\u00AD\u034F'])(
    'is a text of which nothing is seen: %j',
    (wire) => {
      for (const read of [readText, readId, readFlag, readDateTime, readDay]) {
        expect(read(wire)).toBeNull()
      }
      expect(readText(`${wire}a`)).toBe(`${wire}a`.trim())
    },
  )

  it('is `false` for all fields but a yes or no', () => {
    for (const read of [readText, readId, readDateTime, readDay]) expect(read(false)).toBeNull()
    expect(readFlag(false)).toBe(false)
  })
})

describe('a text', () => {
  it('is trimmed, and that of a number as it would print', () => {
    expect(readText(' Oak ')).toBe('Oak')
    expect(readText(0)).toBe('0')
    expect(readText(7.5)).toBe('7.5')
  })

  it('is empty where a list or a record was sent', () => {
    expect([wireText(' Oak '), wireText(['Oak']), wireText({ a: 'Oak' })]).toEqual(['Oak', '', ''])
  })
})

describe('the id of another record', () => {
  it.each([
    ['31', 31],
    [31, 31],
    [' 31 ', 31],
    ['0', null],
    [0, null],
    ['000', null],
    ['31a', { odd: '31a' }],
    [{ a: '31' }, { odd: '{"a":"31"}' }],
  ])('%j is %j', (wire, id) => {
    expect(readId(wire)).toEqual(id)
  })
})

describe('a yes or no', () => {
  it.each([
    ['Y', true],
    ['N', false],
    ['1', true],
    [1, true],
    ['0', false],
    [0, false],
    [true, true],
    ['true', true],
    ['false', false],
    ['maybe', { odd: 'maybe' }],
  ])('%j is %j', (wire, flag) => {
    expect(readFlag(wire)).toEqual(flag)
  })
})

describe('a date', () => {
  it('is a moment with its offset, or the day of the server', () => {
    expect(readDateTime('2026-03-01T00:30:00+03:00')).toBe('2026-03-01T00:30:00.000+03:00')
    expect(readDay('2026-03-01T00:30:00+03:00')).toBe('2026-03-01')
  })

  it.each([
    '0000-00-00',
    '0000-00-00T00:00:00+00:00',
    '-0001-11-30T00:00:00+02:30',
    // 1C and .NET: MakingSense/moment-datepicker#19, SenseNet/sensenet#1206.
    '0001-01-01',
    '0001-01-01T00:00:00+02:30',
    '0000-12-31T19:00:00-05:00',
  ])('is nothing where a database or a program has its zero date: %s', (zero) => {
    expect(readDay(zero)).toBeNull()
    expect(readDateTime(zero)).toBeNull()
    expect(readText(zero)).toBe(zero)
  })

  it('that is none is shown as it came', () => {
    expect(readDateTime('soon')).toEqual({ odd: 'soon' })
    expect(readDay('2026-13-45')).toEqual({ odd: '2026-13-45' })
  })
})
