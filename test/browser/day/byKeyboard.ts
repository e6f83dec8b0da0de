import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { say } from '../../support/say'
import { button, postponeMenu, tickBox, written, type Walk } from './dayOfWork'

/** Presses a key until an element has the focus, as a person does who sees where it is. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  const isThere = (): Promise<boolean> =>
    wanted.evaluate((element) => element === document.activeElement)
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, `${key} does not lead to it`).toBeLessThan(40)
    await page.keyboard.press(key)
  }
}

/** The day by the keyboard alone. */
export const byKeyboard: Walk = {
  open: async ({ page, app }, { title }) => {
    const first = app.getByRole('link', { name: title })
    await first.waitFor()
    await pressUntil(page, 'Tab', app.getByRole('searchbox', { name: say('picker.search') }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  },
  goOn: async ({ page, app }) => {
    // A letter in a field is a letter.
    const isTyping = await app.locator('textarea:focus, input:focus').count()
    if (isTyping > 0) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('j')
  },
  call: async ({ page }) => page.keyboard.press('c'),
  todo: async ({ page }, { id }) => {
    await page.keyboard.press('n')
    await page.keyboard.type(written(id))
    await page.keyboard.press('Enter')
  },
  comment: async ({ page }, { id }) => {
    await page.keyboard.press('w')
    await page.keyboard.type(written(id))
    await page.keyboard.press('Enter')
  },
  tick: async ({ page, app }, { id }) => {
    await page.keyboard.press('n')
    await pressUntil(page, 'Shift+Tab', tickBox(app, id))
    await page.keyboard.press('Space')
  },
  postpone: async ({ page, app }, { id }) => {
    await page.keyboard.press('n')
    await pressUntil(page, 'Shift+Tab', postponeMenu(app, id))
    await page.keyboard.press('Enter')
    const week = app.getByRole('menuitem', { name: say('note.when.week') })
    await week.waitFor()
    await pressUntil(page, 'ArrowDown', week)
    await page.keyboard.press('Enter')
  },
  move: async ({ page, app }) => {
    await page.keyboard.press('m')
    await app.getByRole('listbox', { name: say('stage.askWhere') }).waitFor()
    await page.keyboard.type('proc')
    await page.keyboard.press('Enter')
  },
  lose: async ({ page, app }, { id }) => {
    await page.keyboard.press('m')
    await app.getByRole('listbox', { name: say('stage.askWhere') }).waitFor()
    await page.keyboard.type('junk')
    await page.keyboard.press('Enter')
    await app.getByRole('form', { name: say('stage.askLost', { stage: 'Junk lead' }) }).waitFor()
    await page.keyboard.type(written(id))
    await page.keyboard.press('Enter')
  },
  take: async ({ page, app }) => {
    await pressUntil(page, 'Tab', button(app, say('owner.take')))
    await page.keyboard.press('Enter')
  },
}
