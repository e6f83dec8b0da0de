import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packageProblems } from './packageProblems'
import { zip, type ZipEntry } from './zip'

const entry = (name: string, text = ''): ZipEntry => ({ name, content: Buffer.from(text) })

describe('the package', () => {
  it('is read by others: names in folders, contents, an empty file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lead-card-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const files = [entry('index.html', 'page'), entry('assets/é.js', 'x'.repeat(9_999)), entry('a')]
    const path = join(folder, 'app.zip')
    writeFileSync(path, zip(files))
    // Node itself cannot read one. `jar` and `unzip` are not everywhere; Python, on Linux and macOS, is.
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder])
    for (const { name, content } of files) {
      expect(readFileSync(join(folder, name)).equals(content), name).toBe(true)
    }
  })

  it('is the same whenever and in whatever order its files were found', () => {
    const files = [entry('b', '1'), entry('a', '2')]
    expect(zip(files).equals(zip(files.toReversed()))).toBe(true)
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
    ['a source map', [page, entry('a.js.map')], 'is a source map'],
    ['a mention of one', [page, entry('a.js', '//# sourceMappingURL=a.js.map')], 'names a source'],
  ])('%s', (_what, entries, problem) => {
    expect(packageProblems(entries).join('\n')).toContain(problem)
  })

  it('is nothing in a page with relative addresses', () => {
    expect(packageProblems([page, entry('assets/a.js', '"https://x"')])).toEqual([])
  })
})
