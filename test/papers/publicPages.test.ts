import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { languageTag, textDirection } from '../../src/format/text/languageTag'
import { loadCatalog, textLanguages } from '../../src/i18n/loadCatalog'

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../public/${name}`, import.meta.url), 'utf8')

/** The section of a language: its attributes, and what is in it. */
function sectionOf(page: string, language: string): { opening: string; content: string } {
  const found = new RegExp(`<section ([^>]*id="${language}"[^>]*)>(.*?)</section>`, 's').exec(page)
  const [, opening = '', content = ''] = found ?? []
  return { opening, content }
}

/** The headings, paragraphs and points of a section, in their order. */
const shapeOf = (content: string): string =>
  [...content.matchAll(/<(h2|li|p)\b/g)].map(([, element]) => element).join(' ')

describe.each(['privacy.html', 'licence.html'])('%s', async (name) => {
  const page = await read(name)

  it.each(textLanguages)(
    'has a section in %s under the name of the app, and a link to it',
    async (language) => {
      const { opening, content } = sectionOf(page, language)
      const [tag = ''] = languageTag(language).split('-')
      expect(opening).toMatch(new RegExp(`lang="${tag}\\b`))
      expect(opening.includes('dir="rtl"')).toBe(textDirection(language) === 'rtl')
      const catalog = await loadCatalog(language)
      expect(/<h1>(.*?)<\/h1>/s.exec(content)?.[1]).toContain(catalog['app.name'])
      expect(page).toContain(`href="#${language}"`)
    },
  )

  it('says as much in every language, the full text of the licence aside', () => {
    const shapes = new Set(
      textLanguages
        .filter((language) => language !== 'en' || name !== 'licence.html')
        .map((language) => shapeOf(sectionOf(page, language).content)),
    )
    expect(shapes.size).toBe(1)
    expect([...shapes]).not.toContain('')
  })
})
