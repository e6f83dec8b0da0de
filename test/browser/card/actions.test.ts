import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { messages, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

test('a click copies the phone, although the portal’s frame may not use the clipboard', async () => {
  const { app, page, problems } = await openCase()
  await app.getByRole('button', { name: say('action.copy', { what: '+5454777777' }) }).click()
  await app.getByTitle(say('action.copied')).waitFor()

  const field = page.getByRole('textbox', { name: say('field.id') })
  await field.fill('')
  await field.press('ControlOrMeta+V')
  expect(await field.inputValue()).toBe('+5454777777')
  await field.fill('1591')
  problems.expectNone()
})

test('Open chat asks the portal for the open channel by its whole address', async () => {
  const { app, page, problems } = await openCase()
  await app
    .getByRole('button', { name: say('action.open', { what: 'chat: Website live chat' }) })
    .click()
  const message = messages(page, 'imOpenMessenger')
  await message.waitFor({ state: 'attached' })
  expect(await message.textContent()).toContain(
    'imOpenMessenger:{"dialogId":"imol|livechat|1|67|21"',
  )
  await app.getByRole('status').getByText(say('action.chatAsked')).waitFor({ state: 'attached' })
  problems.expectNone()
})

// Past the refresh, the responsible person, the stages, the hand-over and the number itself.
test('the call is at most six Tabs away, and made by Enter', async () => {
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
  const message = messages(page, 'imPhoneTo')
  await message.waitFor({ state: 'attached' })
  expect(await message.textContent()).toContain('+5454777777')
  problems.expectNone()
})

describe('a refresh', () => {
  test('shows what has changed meanwhile', async () => {
    const { app, page } = await openCase()
    await waitForTitle(app, 'Lead #1591')
    await page.route(/\/rest\/crm\.lead\.get/, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.replace('Lead #1591', 'Renamed meanwhile') })
    })
    await app.getByRole('button', { name: say('action.refresh') }).click()
    await waitForTitle(app, 'Renamed meanwhile')
  })

  test('that fails keeps the card, says so, and can be tried again', async () => {
    const { app, page } = await openCase()
    await waitForTitle(app, 'Lead #1591')
    await refuse(page)
    await app.getByRole('button', { name: say('action.refresh') }).click()
    await app.getByRole('main').getByText(saying('lead.refreshFailed')).waitFor()
    await app.getByRole('link', { name: '+5454777777' }).waitFor()

    await page.unrouteAll()
    await app.getByRole('button', { name: say('app.tryAgain') }).click()
    await app
      .getByRole('main')
      .getByText(saying('lead.refreshFailed'))
      .waitFor({ state: 'detached' })
    await waitForTitle(app, 'Lead #1591')
  })
})

async function refuse(page: Page): Promise<void> {
  await page.route(/\/rest\/crm\.lead\.get/, (route) =>
    route.fulfill({
      status: 403,
      headers: { 'access-control-allow-origin': '*' },
      json: { error: 'user_access_error', error_description: '' },
    }),
  )
}
