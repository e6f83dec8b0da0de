import { expect, test } from 'vitest'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { textLanguage, textLanguages } from '../../../src/i18n/loadCatalog'
import { notLoadedTexts } from './writeNotLoaded'

test('the page that cannot load its files has a sentence and a label in every language', async () => {
  const texts = await notLoadedTexts()
  expect(Object.keys(texts)).toEqual(expect.arrayContaining([...textLanguages, 'by', 'uk']))
  const english = [en['app.notLoaded'], en['app.reload']]
  for (const [code, both] of Object.entries(texts)) {
    expect(both.filter((text) => typeof text === 'string' && text.trim() !== '')).toHaveLength(2)
    if (textLanguage(code) !== 'en') expect([code, both]).not.toEqual([code, english])
  }
})
