import { afterAll, expect, test } from 'vitest'
import { languageTag, textDirection } from '../../../src/format/text/languageTag'
import { loadCatalog, textLanguages } from '../../../src/i18n/loadCatalog'
import type { Message } from '../../../src/i18n/catalogs/Catalog'
import { readTexts } from '../read/readTexts'
import { expectFit } from '../support/expectFit'
import { openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message)

const allTexts = async (language: string): Promise<Set<string>> =>
  new Set(Object.values(await loadCatalog(language)).flatMap(textsOf))

/** Names of stages and sources in the stand-in portal that read like an English text of ours. */
const data = new Set(['In progress', 'Video'])

/** The last text of the card to come. */
const lastBlock = async (language: string): Promise<string> => {
  const message = (await loadCatalog(language))['block.people']
  return typeof message === 'string' ? message : message.other
}

/** From right to left, and a script with high lines. Longer texts than any language has: `pseudoLocale.test.ts`. */
const always = new Set(['ar', 'th'])

test.each(walked(textLanguages, (language) => always.has(language)))(
  'a portal in %s shows a card in one language, with no text cut, wide and narrow',
  async (language) => {
    const [own, english] = await Promise.all([allTexts(language), allTexts('en')])
    const opened = await openCase({ lang: language, lead: '2001' })
    const { app, frame, problems } = opened
    await app.getByRole('heading', { name: await lastBlock(language), exact: true }).waitFor()
    const html = app.locator('html')
    expect(await html.getAttribute('lang')).toBe(languageTag(language))
    expect(await html.getAttribute('dir')).toBe(textDirection(language))

    for (const width of [1280, 320]) {
      await expectFit(opened, { width, height: 900 }, { width })
      const texts = await readTexts(await frame())
      expect(texts.filter(({ isCut }) => isCut).map(({ text }) => text)).toEqual([])
      const foreign = texts.filter(
        ({ text }) => english.has(text) && !own.has(text) && !data.has(text),
      )
      expect(foreign.map(({ text }) => text)).toEqual([])
    }
    // What `Intl` writes where it lacks a language.
    const written = await app.locator('main').innerText()
    expect(language === 'en' ? '' : written).not.toMatch(/\bM\d\d\b|\d (?:days?|hours?)\b/)
    problems.expectNone()
  },
)
