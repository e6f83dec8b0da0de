import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packEntries, type PackageEntry } from './packEntries'
import { packageProblems } from './packageProblems'

const entry = (name: string, text = ''): PackageEntry => ({ name, content: Buffer.from(text) })

describe('the package', () => {
  it('holds each file under its name: in a folder, in another script, an empty one', () => {
    const files = [entry('index.html', 'page'), entry('assets/é.js', 'x'.repeat(9_999)), entry('a')]
    const unpacked = Object.entries(unzipSync(packEntries(files)))
    expect(unpacked.map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
      ['a', ''],
      ['assets/é.js', 'x'.repeat(9_999)],
      ['index.html', 'page'],
    ])
  })

  it('is the same whenever and in whatever order its files were found', () => {
    const files = [entry('b', '1'), entry('a', '2')]
    const archive = Buffer.from(packEntries(files))
    expect(archive.equals(packEntries(files.toReversed()))).toBe(true)
    // Date and time of a file, as the format writes 1 January 1980.
    expect(archive.readUInt32LE(10)).toBe(0b0000000_0001_00001 << 16)
  })
})

describe('what is refused', () => {
  const page = entry('index.html', '<script src="./assets/a.js"></script>')
  it.each([
    ['a page that is not at the root', [entry('app/index.html')], 'no index.html at the root'],
    ['an address from the root', [entry('index.html', '<a href="/a">')], 'absolute address /a'],
    [
      'an address on another host',
      [entry('index.html', '<img src="https://a.example/">')],
      'absolute address https://a.example/',
    ],
    ['a chunk from the root', [page, entry('a.js', 'import("/assets/b.js")')], 'from the root'],
    ['a picture from the root', [page, entry('a.css', 'a{b:url(/assets/c.svg)}')], 'from the root'],
    ['a source map', [page, entry('a.js.map')], 'is a source map'],
    ['a mention of one', [page, entry('a.js', '//# sourceMappingURL=a.js.map')], 'names a source'],
    ['a webhook', [page, entry('a.js', '"https://a.example/rest/1/s3cr3ts3cr3t/"')], 'the secret'],
    ['what an editor or a system left behind', [page, entry('.DS_Store')], 'no part of an app'],
    ['settings', [page, entry('.env')], 'no part of an app'],
  ])('%s', (_what, entries, problem) => {
    expect(packageProblems(entries).join('\n')).toContain(problem)
  })

  it('is nothing in a page with relative addresses', () => {
    expect(packageProblems([page, entry('assets/a.js', '"https://x"')])).toEqual([])
  })
})
