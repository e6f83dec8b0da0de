import { afterAll, expect, test } from 'vitest'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('the call is at most six Tabs away and made by Enter, a click copies the phone, and another opens the chat', async () => {
  // Past the refresh, the responsible person, the stages, the hand-over and the number itself.
  const call = say('action.callNumber', { number: `+5454777777, ${say('kind.OTHER')}` })
  const { app, page, frame, problems } = await openCase()
  await app.getByRole('button', { name: call }).waitFor()
  await app.owner().focus()
  const reached: string[] = []
  while (reached.length < 6 && reached.at(-1) !== call) {
    await page.keyboard.press('Tab')
    reached.push(
      await (
        await frame()
      ).evaluate(() => {
        const { activeElement } = document
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
      }),
    )
  }
  expect(reached, reached.join(' → ')).toContain(call)
  await page.keyboard.press('Enter')
  const called = messages(page, 'imPhoneTo')
  await called.waitFor({ state: 'attached' })
  expect(await called.textContent()).toContain('+5454777777')

  // The portal’s frame may not use the clipboard.
  await app.getByRole('button', { name: say('action.copy', { what: '+5454777777' }) }).click()
  await app.getByTitle(say('action.copied')).waitFor()

  const field = page.getByRole('textbox', { name: say('field.id') })
  await field.fill('')
  await field.press('ControlOrMeta+V')
  expect(await field.inputValue()).toBe('+5454777777')
  await field.fill('1591')

  await app
    .getByRole('button', { name: say('action.open', { what: 'chat: Website live chat' }) })
    .click()
  // By its whole address.
  const message = messages(page, 'imOpenMessenger')
  await message.waitFor({ state: 'attached' })
  expect(await message.textContent()).toContain(
    'imOpenMessenger:{"dialogId":"imol|livechat|1|67|21"',
  )
  await app.getByRole('status').getByText(say('action.chatAsked')).waitFor({ state: 'attached' })
  problems.expectNone()
})
