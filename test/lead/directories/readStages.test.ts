import { describe, expect, it } from 'vitest'
import { readStages, readStatusLabels } from '../../../src/lead/directories/readStages'

const stage = (code: string, more: Record<string, unknown> = {}) => ({
  STATUS_ID: code,
  NAME: `Stage ${code}`,
  SORT: '10',
  COLOR: '#2FC6F6',
  SEMANTICS: null,
  ...more,
})

describe('stages', () => {
  it('come in the order of their SORT, compared as numbers, whatever the order of the answer', () => {
    const wire = [
      stage('LAST', { SORT: '100' }),
      stage('FIRST', { SORT: '9' }),
      stage('SECOND', { SORT: 20 }),
    ]
    expect(readStages(wire).map(({ code }) => code)).toEqual(['FIRST', 'SECOND', 'LAST'])
  })

  it('are read from a PHP list with gaps', () => {
    expect(readStages({ 3: stage('NEW'), 7: stage('JUNK') })).toHaveLength(2)
  })

  it.each([
    ['six digits', '#2FC6F6', '#2fc6f6'],
    ['three digits', '#FA0', '#ffaa00'],
    ['no number sign', 'fa0', '#ffaa00'],
    ['nothing', '', null],
    ['null', null, null],
    ['a word', 'red', null],
    ['a style of its own', '#fff;background:url(//example.com)', null],
  ])('take a colour of %s', (_what, COLOR, color) => {
    expect(readStages([stage('NEW', { COLOR })])[0]?.color).toBe(color)
  })

  it('take the colour from the second place where the first has none', () => {
    const wire = [stage('NEW', { COLOR: '', EXTRA: { COLOR: '#39A8EF' } })]
    expect(readStages(wire)[0]?.color).toBe('#39a8ef')
  })

  it.each([
    ['S', undefined, 'won'],
    ['F', undefined, 'lost'],
    [null, undefined, 'running'],
    [null, 'process', 'running'],
    [null, 'success', 'won'],
    [null, 'failure', 'lost'],
    ['', 'apology', 'lost'],
    ['F', 'apology', 'lost'],
  ])('with the semantics %s and %s mean %s', (SEMANTICS, extra, meaning) => {
    const wire = [stage('NEW', { SEMANTICS, EXTRA: extra && { SEMANTICS: extra } })]
    expect(readStages(wire)[0]?.meaning).toBe(meaning)
  })

  it('without a name are called by their code, and without a code are none', () => {
    const [only, ...others] = readStages([stage('UC_1', { NAME: '' }), { NAME: 'Nobody' }, null])
    expect(only?.name).toBe('UC_1')
    expect(others).toEqual([])
  })

  it.each([null, undefined, '', 'STATUS', false, []])('are none in %j', (wire) => {
    expect(readStages(wire)).toEqual([])
  })
})

describe('the words of a directory', () => {
  it('stand by their codes, numbers included', () => {
    const wire = [
      { STATUS_ID: 1, NAME: 'Trade fair' },
      { STATUS_ID: '1|TELEGRAM', NAME: ' Telegram ' },
    ]
    expect([...readStatusLabels(wire)]).toEqual([
      ['1', 'Trade fair'],
      ['1|TELEGRAM', 'Telegram'],
    ])
  })

  it('are kept as typed, markup included', () => {
    const wire = [{ STATUS_ID: 'UC_1', NAME: 'Showroom <b>Nord</b>' }]
    expect(readStatusLabels(wire).get('UC_1')).toBe('Showroom <b>Nord</b>')
  })

  it('leave out what has no name, so that the code shows', () => {
    expect(readStatusLabels([{ STATUS_ID: 'UC_1', NAME: '' }, { NAME: 'x' }, 7])).toEqual(new Map())
  })

  it('reach no prototype', () => {
    const words = readStatusLabels([{ STATUS_ID: '__proto__', NAME: 'Proto' }])
    expect(words.get('__proto__')).toBe('Proto')
    expect(words.get('constructor')).toBeUndefined()
  })
})
