import type { Frame, FrameLocator } from 'playwright-core'

/**
 * Waits for the whole card and unfolds empty fields, technical data and long lists, but opens no menu.
 */
export async function unfoldAll(app: FrameLocator): Promise<void> {
  await app.locator('div[aria-busy="true"]').first().waitFor({ state: 'detached' })
  const folded = app.locator('button[aria-expanded="false"]:not([aria-haspopup])')
  while ((await folded.count()) > 0) await folded.first().click()
}

/** All labels of the card with their values, in document order; a label can occur twice. */
export function readFields(frame: Frame): Promise<{ label: string; value: string }[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('dt')].map((term) => {
      const value = term.nextElementSibling
      return {
        label: term.innerText.trim().replace(/\s+/g, ' '),
        value: value instanceof HTMLElement ? value.innerText.trim().replace(/\s+/g, ' ') : '',
      }
    }),
  )
}
