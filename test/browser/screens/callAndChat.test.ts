import { afterAll, expect, test } from 'vitest'
import { answersTo, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'

test.each([400, 900])(
  'in a call, at %i px, the note is in reach and is written by keyboard alone',
  async (width) => {
    const call = { placement: 'CALL_CARD', lead: '2001' }
    const { app, frame, page, portal, problems } = await openCase(call, { width, height: 700 })
    await waitForTitle(app, kitchen)
    const note = app.getByRole('textbox', { name: say('note.label.todo') })
    await note.waitFor()
    const box = await note.boundingBox()
    expect(box && box.y + box.height).toBeLessThan(700)
    await note.focus()
    await page.keyboard.type('Send the offer')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => answersTo(portal, 'crm.activity.todo.add')).toEqual([200])
    expect(await app.getByRole('button', { name: /^Call/ }).count()).toBe(0)
    const inside = await frame()
    const tooWide = await inside.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBeLessThanOrEqual(0)
    problems.expectNone()
  },
)

test('beside a chat, at 320 px, stands the card of its lead', async () => {
  const chat = { placement: 'IM_SIDEBAR', scopes: 'crm,user_brief,placement,im' }
  const { app, frame, problems } = await openCase(chat, { width: 320, colorScheme: 'dark' })
  await waitForTitle(app, kitchen)
  await app.getByRole('textbox', { name: say('note.label.todo') }).waitFor()
  const inside = await frame()
  expect(await inside.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  problems.expectNone()
})
