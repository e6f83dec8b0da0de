import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)

const decisions = inFolder('.github/decisions')
const papers = [
  'README.md',
  'src/rest/README.md',
  ...readdirSync(join(root, 'test'))
    .map((folder) => `test/${folder}/README.md`)
    .filter((paper) => existsSync(join(root, paper))),
  ...inFolder('.github'),
  ...decisions,
]
const read = (paper: string): string => readFileSync(join(root, paper), 'utf8')
/** The headings of a paper as GitHub writes them in an address. */
const headingsOf = (paper: string): string[] =>
  [...read(paper).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
const isThere = (path: string): boolean => existsSync(join(root, path))

describe.each(papers)('%s', (paper) => {
  it('links to nothing that is not there', () => {
    const links = [...read(paper).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link)
    const own = links.filter((link) => !link.includes(':'))
    expect(own.filter((link) => !isThere(join(dirname(paper), link)))).toEqual([])
  })

  it('links to no heading that is not there', () => {
    const links = [...read(paper).matchAll(/\]\(([\w./-]*)#([^)\s]+)\)/g)]
    const missing = links.filter(([, file = '', heading = '']) => {
      const target = file === '' ? paper : join(dirname(paper), file)
      return !headingsOf(target).includes(heading)
    })
    expect(missing.map(([link]) => link)).toEqual([])
  })

  it('names no file or folder of the project that is not there', () => {
    const named = [...read(paper).matchAll(/`((?:src|test)\/[\w./-]+)`/g)]
    const paths = named.map(([, path = '']) => path)
    // Files that a recipe has the reader make.
    const made = /\/CODE\.ts$/
    expect(paths.filter((path) => !made.test(path) && !isThere(path))).toEqual([])
  })
})

it('the README is read in one sitting: 12 kB at most', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12_000)
})

it.each(decisions)('%s is one page: 40 lines at most', (decision) => {
  expect(read(decision).split('\n').length).toBeLessThanOrEqual(41)
})
