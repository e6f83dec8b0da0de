import type { Frame, FrameLocator } from 'playwright-core'

/** Unfolds everything that is folded: empty fields, technical data, long lists. */
export async function unfoldAll(app: FrameLocator): Promise<void> {
  // Not the menus behind an icon: opening one closes the other.
  const folded = app.locator('button[aria-expanded="false"]:not([aria-label])')
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
