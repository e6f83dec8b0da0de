import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { openPage, waitForTitle } from '../browser/support/openCase'
import { closeAll, sharedStage } from '../browser/support/sharedStage'
import { startPortal } from '../portal/startPortal'
import { scenes } from './scenes'

afterAll(closeAll)

/** Size of the Market's pictures, px. */
const size = { width: 1280, height: 720 }
/** An hour after the last change of the leads in the pictures, so that they look alike on any day. */
const now = new Date('2026-03-12T15:05:00+01:00')
const folder = new URL('../../.github/', import.meta.url)

test.each(scenes)(
  '$file',
  async ({ file, shown, title, leads, translations = {}, block, ...person }) => {
    const { served } = await sharedStage()
    const portal = await startPortal({ appUrl: served.url, leads })
    onTestFinished(() => portal.close())
    const { page } = await openPage({ ...size, ...person })
    // The steps of the leads in a list are planned around the present day.
    await page.clock.setFixedTime(shown.placement === 'LEFT_MENU' ? new Date() : now)
    await translateAnswers(page, translations)
    await page.goto(portal.url({ ...shown, bare: true, theme: person.colorScheme }))
    const app = page.frameLocator('iframe[title="Lead Card"]')
    await waitForTitle(app, title)
    if (block) await scrollTo(page, app.getByRole('heading', { name: block }))
    await save(file, await settled(page))
  },
)

test('icon.png: square, without transparent corners', async () => {
  const { page } = await openPage({ width: 512, height: 512 })
  const icon = await readFile(new URL('../../src/icon.svg', import.meta.url), 'utf8')
  const colour = /fill="(#\w+)"/.exec(icon)?.[1]
  await page.setContent(`<body style="margin:0;background:${colour}">${icon}</body>`)
  await save('icon.png', await page.screenshot())
})

/** Replaces texts in the answers of batches by their translations. */
async function translateAnswers(
  page: Page,
  translations: Readonly<Record<string, string>>,
): Promise<void> {
  await page.route('**/rest/batch*', async (route) => {
    const response = await route.fetch()
    let body = await response.text()
    for (const [from, to] of Object.entries(translations)) body = body.replaceAll(from, to)
    await route.fulfill({ response, body })
  })
}

async function scrollTo(page: Page, heading: Locator): Promise<void> {
  await settled(page)
  const top = (await heading.boundingBox())?.y ?? 0
  await page.mouse.move(size.width / 2, size.height / 2)
  await page.mouse.wheel(0, top - 40)
}

/** Takes screenshots until two in a row are the same; returns the last. */
async function settled(page: Page): Promise<Buffer> {
  let last: Buffer | undefined
  await expect
    .poll(
      async () => {
        const before = last
        last = await page.screenshot()
        return before !== undefined && last.equals(before)
      },
      { timeout: 20_000, interval: 700 },
    )
    .toBe(true)
  return last ?? page.screenshot()
}

async function save(file: string, picture: Buffer): Promise<void> {
  const path = fileURLToPath(new URL(file, folder))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, picture)
}
