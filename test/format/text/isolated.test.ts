import { expect, it } from 'vitest'
import { isolated } from '../../../src/format/text/isolated'

it('a number or a name is apart among Arabic words only', () => {
  expect(isolated('+49 30 23125040', 'ar')).toBe('\u2068+49 30 23125040\u2069')
  expect(isolated('Anna Demo', 'ar-EG')).toBe('\u2068Anna Demo\u2069')
  expect(isolated('Anna Demo', 'de')).toBe('Anna Demo')
})
