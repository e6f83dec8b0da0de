import type { Frame, FrameLocator } from 'playwright-core'

/**
 * Unfolds everything that is folded, once all of the card is there: empty fields, technical data, long lists; a menu is
 * none of these.
 */
export async function unfoldAll(app: FrameLocator): Promise<void> {
  await app.locator('div[aria-busy="true"]').first().waitFor({ state: 'detached' })
  const folded = app.locator('button[aria-expanded="false"]:not([aria-haspopup])')
  while ((await folded.count()) > 0) await folded.first().click()
}

/** All labels of the card with their values, in the order of the page; a label can occur twice. */
export function readFields(frame: Frame): Promise<{ label: string; value: string }[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('dt')].map((term) => {
      const value = term.nextElementSibling
      return {
        label: term.innerText.trim(),
        value: value instanceof HTMLElement ? value.innerText.trim().replace(/\s+/g, ' ') : '',
      }
    }),
  )
}
