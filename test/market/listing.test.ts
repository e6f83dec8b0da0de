import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

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

  it('the texts: 2000 characters at most, the brand in one word', async () => {
    const listing = await readFile(new URL('MARKET.md', folder), 'utf8')
    const texts = listing.split(/^\*\*.*:\*\*$/m).slice(1)
    const quoted = texts.map((text) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('>'))
        .map((line) => line.replace(/^> ?/, ''))
        .join('\n'),
    )
    expect(quoted).toHaveLength(4)
    for (const text of quoted) {
      expect(text.length).toBeGreaterThan(100)
      expect(text.length).toBeLessThanOrEqual(2000)
    }
    expect(listing).not.toMatch(/bitrix 24|битрикс 24/i)
  })
})
