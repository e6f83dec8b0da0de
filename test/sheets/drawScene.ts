import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openScene } from '../browser/support/openScene'
import type { Scene } from '../portal/gallery/scenes'

/** Where everything is written; git ignores it. */
export const folder = new URL('../../sheets/', import.meta.url)

/** How a scene is looked at. */
export type Look = { width: 320 | 768 | 1280 | 1640; theme: 'light' | 'dark' }

/** One picture of a scene, as a file. */
export type Drawn = Look & { name: string; file: string }

/** An hour after the last change of the leads, so that the sheets of two days can be compared. */
const now = new Date('2026-03-12T15:05:00+01:00')

/**
 * Opens a scene once and draws it in each look.
 *
 * @param name what the picture is called on the sheet, the same in each look
 * @throws when the scene cannot be reached
 */
export async function drawScene(
  scene: Scene,
  name: string,
  looks: readonly Look[],
): Promise<Drawn[]> {
  const { page, app } = await openScene(
    { ...scene, shown: { ...scene.shown, bare: true } },
    { before: (opened) => opened.clock.setFixedTime(now) },
  )
  await mkdir(new URL('pictures/', folder), { recursive: true })
  const drawn: Drawn[] = []
  for (const { width, theme } of looks) {
    // From one column to two, as an opening does: blocks that have found their place stay there.
    await page.setViewportSize({ width: 320, height: 900 })
    await settle(page)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: theme })
    const file = `${name.replaceAll(/[^\w]+/g, '-')}-${width}-${theme}.png`
    await app.owner().scrollIntoViewIfNeeded()
    await settle(page)
    await app.owner().screenshot({ path: fileURLToPath(new URL(`pictures/${file}`, folder)) })
    drawn.push({ name, file, width, theme })
  }
  return drawn
}

/** Waits until two pictures in a row are the same, at most so many times: a waiting screen moves for ever. */
async function settle(page: Page, most = 8): Promise<void> {
  let last = await page.screenshot()
  for (let times = 0; times < most; times += 1) {
    const next = await page.screenshot()
    if (next.equals(last)) return
    last = next
  }
}
