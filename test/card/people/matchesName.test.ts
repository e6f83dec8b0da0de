import { expect, it } from 'vitest'
import { matchesName } from '../../../src/card/people/matchesName'

it.each([
  ['Müller, Anna', 'mul'],
  ['Müller, Anna', 'anna MÜL'],
  ['Weißmann, Anna', 'weissm'],
  ['Anna Weissmann', 'weiß'],
  ['Łukasz Żak', 'luk zak'],
  ['Đặng Thị Hoa', 'dan'],
  ['Алёна Петрова', 'алена'],
  ['İpek Yılmaz', 'ipek'],
  ['Ñusta Quispe', 'nus'],
  ['أحمد علي', 'احمد'],
  ['हिमानी शर्मा', 'हि'],
  // Composed and decomposed.
  ['Zoë Example', 'Zoe\u0308'],
  ['Anna-Maria Example', 'maria'],
])('%j is found by %j', (name, typed) => {
  expect(matchesName(name, typed)).toBe(true)
})

it.each([
  ['Müller, Anna', 'ller'],
  ['Müller, Anna', 'anna b'],
  ['हिमानी शर्मा', 'हु'],
])('%j is not found by %j', (name, typed) => {
  expect(matchesName(name, typed)).toBe(false)
})
