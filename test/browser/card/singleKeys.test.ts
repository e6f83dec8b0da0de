import { afterAll, expect, test } from 'vitest'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('a single key does what its button does, on a Russian keyboard too, nothing while somebody types, and can be switched off for good', async () => {
  const { app, page, frame, problems } = await openCase()
  const called = messages(page, 'imPhoneTo')
  await app.getByRole('button', { name: say('action.more'), exact: true }).waitFor()
  const refresh = app.getByRole('button', { name: say('action.refresh') })
  await refresh.focus()
  await page.keyboard.press('c')
  await called.waitFor({ state: 'attached' })
  // The key event that a Russian keyboard sends; the browser of the tests has an English one.
  await (
    await frame()
  ).evaluate(() => {
    const key = { key: 'с', code: 'KeyC', bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  await expect.poll(() => called.count()).toBe(2)

  const field = app.getByRole('textbox', { name: say('note.label.todo') })
  await field.pressSequentially('c?')
  expect(await field.inputValue()).toBe('c?')
  expect(await app.getByRole('dialog').count()).toBe(0)
  expect(await called.count()).toBe(2)

  await refresh.focus()
  await page.keyboard.press('?')
  const dialog = app.getByRole('dialog', { name: say('shortcuts.title') })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  // Waits for removal: a closed dialog loses its role shortly before it is removed.
  const gone = app.locator('dialog')
  await gone.waitFor({ state: 'detached' })

  await page.keyboard.press('?')
  await dialog.getByRole('checkbox', { name: say('shortcuts.switch') }).uncheck()
  await page.keyboard.press('Escape')
  await gone.waitFor({ state: 'detached' })
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  expect(await dialog.count()).toBe(0)
  expect(await called.count()).toBe(2)
  problems.expectNone()
})
