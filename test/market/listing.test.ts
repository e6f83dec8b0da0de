import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadCatalog, textLanguages } from '../../src/i18n/loadCatalog'

const folder = new URL('../../.github/', import.meta.url)

/** Reads width, height in px and the colour type from the header of a PNG. */
async function readPicture(file: string) {
  const png = await readFile(new URL(file, folder))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colours: png.readUInt8(25) }
}

/** PNG colour type 2: RGB without alpha. */
const opaque = 2

describe('the Market takes', () => {
  it('the icon: square, 250 to 650 px, not transparent', async () => {
    const { width, height, colours } = await readPicture('icon.png')
    expect(width).toBe(height)
    expect(width).toBeGreaterThanOrEqual(250)
    expect(width).toBeLessThanOrEqual(650)
    expect(colours).toBe(opaque)
  })

  it('the pictures: 1280 by 720, as many in each language', async () => {
    const files = await readdir(new URL('screenshots/', folder))
    for (const file of files) {
      expect(await readPicture(`screenshots/${file}`)).toMatchObject({ width: 1280, height: 720 })
    }
    const count = (language: string) => files.filter((name) => name.startsWith(language)).length
    expect(count('en')).toBeGreaterThan(0)
    expect(count('ru')).toBe(count('en'))
  })
})

/** What FEATURES.md has on each paragraph of the description. */
const told = [
  'CRM_LEAD_DETAIL_TAB',
  '**Stage.**',
  '**Save as a contact.**',
  '**Duplicates.**',
  '**Origin.**',
  '**Take over, hand over.**',
  '**Client and fields.**',
  '**To do today**',
  '## Beside a call or a chat',
  '**Any screen.**',
  'follows their own rights in Bitrix24',
  'leads',
]

/** A text of the listing in one language, without the marks of a quotation. */
async function readListing(language: string): Promise<Record<string, string>> {
  const page = await readFile(new URL(`listing/${language}.md`, folder), 'utf8')
  const [, ...parts] = page.split(/^\*\*(.*):\*\*/m)
  return Object.fromEntries(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [[name, (parts[index + 1] ?? '').replaceAll(/^> ?/gm, '').trim()]] : [],
    ),
  )
}

const paragraphsOf = (text = ''): string[] => text.split('\n\n')

describe.each(textLanguages)('the listing in %s', (language) => {
  it('has title and short description of the app, and tells of its buttons by their names', async () => {
    const texts = await loadCatalog(language)
    const listing = await readListing(language)
    expect(listing['Title']).toBe(texts['app.name'])
    expect(listing['Short description']).toBe(texts['app.description'])
    expect(listing['Installation']).toContain(texts['install.add'])
    expect(listing['Installation']).toContain(texts['install.finish'])
  })

  it('has texts of 2000 characters at most, the brand in one word', async () => {
    const listing = await readListing(language)
    for (const text of [listing['Description'] ?? '', listing['Installation'] ?? '']) {
      expect(text.length).toBeGreaterThan(100)
      expect(text.length).toBeLessThanOrEqual(2000)
    }
    expect(listing['Description']).toMatch(/Bitrix24|Битрикс24|Бітрікс24/)
    expect(JSON.stringify(listing)).not.toMatch(/bitrix 24|битрикс 24|бітрікс 24/i)
  })

  it('claims what the English one claims, in its own words', async () => {
    const [english, listing] = await Promise.all([readListing('en'), readListing(language)])
    const [claims, own] = [english, listing].map((one) => paragraphsOf(one['Description']))
    expect(own?.map(marksOf)).toEqual(claims?.map(marksOf))
    const keywords = listing['Keywords']?.split(/[,，、،]/) ?? []
    expect(keywords).toHaveLength(english['Keywords']?.split(',').length ?? 0)
    if (language !== 'en') expect(own?.filter((text) => claims?.includes(text))).toEqual([])
  })
})

/** What no language translates: whether it is a point of the list, and seconds, names and abbreviations in it. */
function marksOf(paragraph: string): string[] {
  return [...paragraph.matchAll(/^—|\b15\b|\b(?:UTM|REST API|CRM|ID)\b/g)].map(([mark]) => mark)
}

it('claims only what the list of features has', async () => {
  const features = await readFile(new URL('FEATURES.md', folder), 'utf8')
  const { Description } = await readListing('en')
  expect(paragraphsOf(Description)).toHaveLength(told.length)
  expect(told.filter((passage) => !features.includes(passage))).toEqual([])
})
