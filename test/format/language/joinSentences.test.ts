import { expect, it } from 'vitest'
import { joinSentences } from '../../../src/format/language/joinSentences'

it.each([
  ['en-GB', 'One. Two.'],
  ['th-TH-u-ca-gregory', 'One. Two.'],
  ['ja-JP', 'One.Two.'],
  ['zh-CN', 'One.Two.'],
  ['zh-TW', 'One.Two.'],
])('puts sentences in a row as in %s', (locale, text) => {
  expect(joinSentences(['One.', 'Two.'], locale)).toBe(text)
  expect(joinSentences(['One.'], locale)).toBe('One.')
})
