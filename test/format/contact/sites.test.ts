import { describe, expect, it } from 'vitest'
import { readSite, splitSites } from '../../../src/format/contact/sites'

describe('a field with several sites', () => {
  it.each([
    'example.com; example.org',
    'example.com, example.org',
    'https://example.com https://example.org',
    'www.example.com\nexample.org/path',
    'https://example.com | https://example.org',
  ])('%j is taken apart, and each can be opened', (value) => {
    const parts = splitSites(value)
    expect(parts).toHaveLength(2)
    expect(parts.map(readSite)).not.toContain(null)
  })

  it.each([
    'Site: example.com, example.org',
    'example.com and example.org',
    'Ann, example.com',
    '',
  ])('%j stays whole, since there are words in it', (value) =>
    expect(splitSites(value)).toEqual([value]),
  )
})

describe('a field with one site', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['example.com,', 'https://example.com/'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['"https://example.com"', 'https://example.com/'],
    ['Сайт: example.com', 'https://example.com/'],
    ['our site www.example.com', 'https://www.example.com/'],
    ['https://example.com (main)', 'https://example.com/'],
    ['https://example.com main', 'https://example.com/'],
    ['https://https://example.com', 'https://example.com/'],
    ['https:// example.com', 'https://example.com/'],
  ])('%j leads to %s', (value, href) => {
    expect(splitSites(value)).toEqual([value])
    expect(readSite(value)).toBe(href)
  })

  it.each([
    '',
    'none',
    'Ann.Lee Company',
    'site example.com',
    'https://example.com/my file',
    'https://example.com https://example.org',
    'ann@example.com',
    'javascript:alert(1)',
    'see javascript:alert(1)',
    'https://ann:secret@example.com main',
    'https://example.com/?auth=abc main',
  ])('%j leads nowhere', (value) => expect(readSite(value)).toBeNull())
})
