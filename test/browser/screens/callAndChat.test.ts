import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { measureFit } from '../read/measure'
import { answersTo, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const call = { placement: 'CALL_CARD', lead: '2001' }
const chat = { placement: 'IM_SIDEBAR', scopes: 'crm,user_brief,placement,im' }
const todo = 'crm.activity.todo.add'
const note = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })

describe.each(walked(['light', 'dark'] as const, (theme) => theme === 'light'))(
  'in %s colours',
  (theme) => {
    test.each([
      ['a call', call],
      ['a chat', chat],
    ])(
      'the card beside %s has room at every width, and a note is written in it',
      async (_, where) => {
        const person = { width: 360, height: 700, colorScheme: theme }
        const { app, frame, page, portal, problems } = await openCase({ ...where, theme }, person)
        await waitForTitle(app, kitchen)
        await note(app).waitFor()
        for (const width of [360, 900, 1280]) {
          await page.setViewportSize({ width, height: 700 })
          const inside = await frame()
          await expect.poll(() => measureFit(inside).then((fit) => fit.width)).toBe(width)
          const { sideways, outside } = await measureFit(inside)
          expect({ width, sideways, outside }).toEqual({ width, sideways: 0, outside: [] })
          if (where !== call) continue
          const box = await note(app).boundingBox()
          expect(box && box.y + box.height).toBeLessThan(700)
          expect(await app.getByRole('button', { name: /^Call/ }).count()).toBe(0)
        }
        if (theme === 'light') {
          await note(app).click()
          await page.keyboard.type('Send the offer')
          await app.getByRole('button', { name: say('note.add'), exact: true }).click()
        } else {
          // The keys are heard where the focus is.
          await app.getByRole('heading', { level: 1 }).click()
          await page.keyboard.press('n')
          await page.keyboard.type('Send the offer')
          await page.keyboard.press('Enter')
        }
        await expect.poll(() => answersTo(portal, todo)).toEqual([200])
        await app.locator('#root').getByText(say('note.added.todo')).first().waitFor()
        problems.expectNone()
      },
    )
  },
)

test('the card beside a chat scrolls to its end, though the panel cuts off what is higher than itself', async () => {
  const { app, frame, page, problems } = await openCase(
    { ...chat, lead: '2001' },
    { width: 360, height: 900 },
  )
  await waitForTitle(app, kitchen)
  await note(app).waitFor()
  const inside = await frame()
  const panel = page.locator('.chat-panel')
  const room = () => panel.evaluate((element) => element.clientHeight)
  await expect.poll(() => inside.evaluate(() => innerHeight)).toBeLessThanOrEqual(await room())
  await app.getByRole('heading', { level: 1 }).hover()
  await page.mouse.wheel(0, 50_000)
  const rest = () =>
    inside.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight)
  await expect.poll(rest).toBeLessThan(2)
  problems.expectNone()
})

test('beside a chat without the permission, the screen names it, and has the focus after another try', async () => {
  const { app, page, problems } = await openCase({ placement: 'IM_SIDEBAR' }, { width: 320 })
  await waitForTitle(app, say('chat.failed'))
  await app
    .getByRole('main')
    .getByText(new RegExp(say('reason.scopeMissing', { scope: 'im' })))
    .waitFor()
  await app.getByRole('button', { name: say('app.tryAgain') }).focus()
  await page.keyboard.press('Enter')
  // This browser, unlike jsdom, reports that the button has lost the focus with its removal.
  const title = app.getByRole('heading', { level: 1, name: say('chat.failed') })
  await expect
    .poll(() => title.evaluate((heading) => heading === document.activeElement))
    .toBe(true)
  problems.expectNone(/403/)
})
