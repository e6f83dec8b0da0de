import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openScene } from '../browser/support/openScene'
import type { Scene } from '../portal/gallery/scenes'

/** Where everything is written; git ignores it. */
export const folder = new URL('../../sheets/', import.meta.url)

/** The widths that scenes are looked at in, px. */
export const widths = [320, 768, 1280, 1640] as const
type Width = (typeof widths)[number]
type Theme = 'light' | 'dark'

/** One picture of a scene, as a file. */
export type Drawn = { name: string; file: string; width: Width; theme: Theme }

/** An hour after the last change of the leads, so that the sheets of two days can be compared. */
const now = new Date('2026-03-12T15:05:00+01:00')

/**
 * Opens a scene in a window of this width, because menus and places of blocks do not survive another, and draws it in
 * each theme.
 *
 * @param name what the picture is called on the sheet, the same in each look
 * @throws when the scene cannot be reached
 */
export async function drawScene(
  scene: Scene,
  name: string,
  width: Width,
  themes: readonly Theme[],
): Promise<Drawn[]> {
  // The steps of the lists are planned around the present day.
  const isList = scene.shown.placement === 'LEFT_MENU'
  const { page, app } = await openScene(
    { ...scene, shown: { ...scene.shown, bare: true } },
    { width, before: (opened) => opened.clock.setFixedTime(isList ? new Date() : now) },
  )
  // The portal takes its cover away a moment after the page has loaded.
  await page.locator('.cover').waitFor({ state: 'detached' })
  // Rows out of sight are painted too.
  await app.locator('html').evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(style)
  })
  // Beside calls and chats the frame is no higher than the window, and its page scrolls.
  const whole = await app.locator('#root').evaluate((root) => `${root.scrollHeight}px`)
  await app.owner().evaluate((frame, minHeight) => {
    for (const part of [frame, frame.parentElement])
      part?.style.setProperty('min-height', minHeight)
  }, whole)
  await mkdir(new URL('pictures/', folder), { recursive: true })
  const drawn: Drawn[] = []
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    const file = `${name.replaceAll(/[^\w]+/g, '-')}-${width}-${theme}.png`
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
