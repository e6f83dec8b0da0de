import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { packageProblems } from '../../build/package/packageProblems'
import { packEntries } from '../../build/package/packEntries'
import { readEntries } from '../../build/package/writePackage'
import { installTwice, openInPortal } from '../support/journeys'
import { serveApp, type ServedApp } from '../support/serveApp'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

test('the built app may go into a package, which is small enough to load in a moment', async () => {
  const entries = await readEntries(inject('dist'))
  expect(packageProblems(entries)).toEqual([])
  // Of twenty languages, a third of it, one is loaded; a tenth are tables loaded on demand, such as country names.
  expect(packEntries(entries).length).toBeLessThan(538_000)
})

describe('from its package, as Bitrix24 unpacks it', () => {
  let folder = ''
  let served: ServedApp | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lead-card-unpacked-'))
    const archive = packEntries(await readEntries(inject('dist')))
    for (const [name, content] of Object.entries(unzipSync(archive))) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    served = await serveApp(folder)
  })
  afterAll(async () => {
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })
  const app = () => ({
    appUrl: `${served?.url}index.html`,
    installUrl: `${served?.url}install.html`,
    open: 'GET' as const,
  })

  test('the app is installed, and once more, by its install.html', () => installTwice(app()))

  // The installation before it is one by http for an administrator.
  const openings = [
    ['http', 'an administrator', true],
    ['https', 'anybody', false],
  ] as const

  test.each(walked(openings, ([scheme]) => scheme === 'https'))(
    'it opens in a portal by %s for %s',
    (scheme, _who, admin) => openInPortal(app(), scheme, admin),
  )
})
