import type { FrameLocator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { answersTo, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const what = 'Order the samples'
const tick = (app: FrameLocator) =>
  app.getByRole('checkbox', { name: say('nextStep.tick', { what }) })
const undo = (app: FrameLocator) => app.getByRole('button', { name: say('stage.undo') })
const postpone = (app: FrameLocator) =>
  app.getByRole('button', { name: say('nextStep.postpone', { what }) })
const todo = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })
const comment = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.comment') })
const history = (app: FrameLocator) => app.getByRole('region', { name: say('block.history') })

test('on a narrow screen, steps are ticked off, taken back and postponed, and notes written, by the mouse', async () => {
  const { app, page, portal, problems } = await openCase({ lead: '3051' }, { width: 320 })
  await todo(app).fill(what)
  await app.getByRole('button', { name: say('note.add'), exact: true }).click()
  await tick(app).click()
  await undo(app).click()
  await app.getByText(say('nextStep.changing.reopen')).waitFor({ state: 'detached' })
  await expect.poll(() => tick(app).isChecked()).toBe(false)
  await postpone(app).click()
  await app.getByRole('menuitem', { name: say('note.when.week') }).click()
  await app
    .getByRole('main')
    .getByText(/^Moved to \d/)
    .waitFor()
  await todo(app).fill('Send the quote')
  await app.getByRole('button', { name: say('note.add'), exact: true }).click()
  await app.getByRole('listitem').getByText('Send the quote', { exact: true }).waitFor()
  const kinds = app.getByRole('group', { name: say('note.kind') })
  await kinds.getByRole('button', { name: say('note.comment') }).click()
  await comment(app).fill('Likes [i]beech[/i] too\none\ntwo\nthree\nfour\nfive\nsix')
  const { height = 0 } = (await comment(app).boundingBox()) ?? {}
  expect(height).toBeGreaterThan(80)
  expect(height).toBeLessThan(140)
  await app.getByRole('button', { name: say('note.add'), exact: true }).click()
  await history(app).getByText('Likes [i]beech[/i] too').waitFor()
  const overflow = await app.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
  expect(overflow).toBe(0)
  problems.expectNone()
  await page.reload()
  await app.getByRole('listitem').getByText('Send the quote', { exact: true }).waitFor()
  await tick(app).click()
  await app.getByText(say('nextStep.changed.complete')).waitFor()
  await page.reload()
  await history(app).getByText('Likes [i]beech[/i] too').waitFor()
  expect(await tick(app).count()).toBe(0)
  expect(answersTo(portal, 'crm.activity.update')).toEqual([200, 200, 200])
})

test('the same by the keyboard alone', async () => {
  const { app, page, problems } = await openCase({ lead: '3052' })
  const words = '1 + 1 = 2 & 100 %2B чай ☕ “quoted”'
  await todo(app).fill(what)
  await todo(app).press('Enter')
  await tick(app).focus()
  await page.keyboard.press('Space')
  await undo(app).press('Enter')
  await app.getByText(say('nextStep.changing.reopen')).waitFor({ state: 'detached' })
  await expect.poll(() => tick(app).isChecked()).toBe(false)
  await postpone(app).press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const field = app.getByLabel(say('nextStep.until'))
  await field.fill('2027-02-03T16:45')
  await field.press('Enter')
  await app
    .getByRole('main')
    .getByText(/^Moved to 3\sFeb\s2027, 16:45\./)
    .waitFor()
  await tick(app).focus()
  await page.keyboard.press('Escape')
  await app.getByRole('link').first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('Send the quote')
  await page.keyboard.press('Control+Enter')
  await app.getByRole('listitem').getByText('Send the quote', { exact: true }).waitFor()
  await app.getByRole('link').first().focus()
  await page.keyboard.press('w')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await history(app).getByText(words, { exact: true }).waitFor()
  problems.expectNone()
})
