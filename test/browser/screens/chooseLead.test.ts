import { afterAll, describe, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'

describe.each(['DEFAULT', 'LEFT_MENU'])(
  'on the page of the app, opened as %s, a person',
  (placement) => {
    test('finds a lead by keyboard, goes to the next, and comes back', async () => {
      const { app, page, problems } = await openCase({ placement })
      const field = app.getByRole('combobox', { name: say('picker.search') })
      await field.fill('Ma')
      await app.getByRole('option', { name: kitchen }).waitFor()
      await field.press('ArrowDown')
      await app.getByRole('option', { name: kitchen, selected: true }).waitFor()
      await field.press('Enter')
      await waitForTitle(app, kitchen)
      await app.getByRole('button', { name: say('picker.previous') }).click()
      await app.getByRole('button', { name: say('app.chooseAnother') }).click()
      await waitForTitle(app, say('picker.title'))
      expect(await field.inputValue()).toBe('Ma')
      expect(page.url()).not.toContain('lead/')
      problems.expectNone()
    })
  },
)

test.each(['POST', 'GET'] as const)(
  'an open lead survives that its frame, opened by %s, is loaded anew',
  async (open) => {
    const { app, frame, problems } = await openCase({ placement: 'DEFAULT', open })
    await app.getByRole('combobox', { name: say('picker.search') }).fill('1591')
    await app.getByRole('combobox', { name: say('picker.search') }).press('Enter')
    await waitForTitle(app, 'Lead #1591')
    // Waits for the last labels, since a reload cancels pending requests.
    await app.getByText('Ann Leeway').first().waitFor()
    const page = await frame()
    expect(new URL(page.url()).hash).toBe('#/lead/1591')
    await Promise.all([page.waitForNavigation(), page.evaluate(() => location.reload())])
    await waitForTitle(app, 'Lead #1591')
    problems.expectNone()
  },
)

test.each([320, 768, 1280])('the list has room at %i px', async (width) => {
  const { app, frame, problems } = await openCase({ placement: 'DEFAULT' }, { width })
  await app.getByRole('option', { name: 'Kitchen request 70' }).waitFor()
  const page = await frame()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  problems.expectNone()
})

test('a failure on the app’s page is answered by loading the frame anew, with the lead still open', async () => {
  const { app, frame } = await openCase({ placement: 'DEFAULT', fault: 'refreshSilent' })
  const field = app.getByRole('combobox', { name: say('picker.search') })
  await field.fill('1591')
  await field.press('Enter')
  await waitForTitle(app, say('fail.sessionOver.title'))
  const page = await frame()
  await Promise.all([
    page.waitForNavigation(),
    app.getByRole('button', { name: say('app.reload') }).click(),
  ])
  expect(new URL(page.url()).hash).toBe('#/lead/1591')
})
