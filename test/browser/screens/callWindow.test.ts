import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { messages, openCase, waitForTitle } from '../support/openCase'
import type { Portal } from '../../portal/startPortal'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const unknown = say('call.unknown', { phone: '+493099999000' })
const note = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })

/** How many times notes were saved that are not added. */
const keptNotes = (portal: Portal) =>
  portal.calls.filter(({ params }) => JSON.stringify(params).includes('user.option.set')).length

/** How far the frame sticks out of its window, in px. */
const beyond = (window: Locator) =>
  window.locator('.call-tab').evaluate((tab) => tab.scrollHeight - tab.clientHeight)

/** Lets the telephone ring; returns the app in the window that opens, and the portal's own controls in it. */
async function ring(page: Page, kind: string) {
  await page.getByRole('combobox', { name: 'Kind of call' }).selectOption(kind)
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  const window = page.getByRole('region', { name: `Call: ${kind}` }).last()
  const press = (name: string) => window.getByRole('button', { name, exact: true }).click()
  return { app: window.frameLocator('iframe'), window, press }
}

/** Through a client, and through a number. The tests below begin others; what each call names: `CallPage.test.tsx`. */
const always = new Set(['From a client', 'From the number of a lead'])

test('every kind of call shows its lead, or what is known in its place', async () => {
  const { page, problems } = await openCase({ lead: '3003' }, { height: 1000 })
  const ends: [kind: string, shown: (app: FrameLocator) => Promise<void>][] = [
    ['From a lead', (app) => waitForTitle(app, kitchen)],
    ['To a lead', (app) => waitForTitle(app, kitchen)],
    ['Called back', (app) => waitForTitle(app, kitchen)],
    ['From a client bound to a lead', (app) => note(app).waitFor()],
    ['From a client', (app) => app.getByText(say('related.ofClient', { count: 1 })).waitFor()],
    ['About a deal', (app) => app.getByText(say('related.ofClient', { count: 1 })).waitFor()],
    ['From a client without a lead', (app) => waitForTitle(app, say('related.noLead'))],
    ['From the number of a lead', (app) => waitForTitle(app, kitchen)],
    ['From an unknown number', (app) => waitForTitle(app, unknown)],
    ['From a hidden number', (app) => waitForTitle(app, say('call.hidden'))],
    ['From a list of numbers', (app) => waitForTitle(app, 'Kitchen request 1')],
  ]
  for (const [kind, shown] of walked(ends, ([one]) => always.has(one))) {
    const { app, window, press } = await ring(page, kind)
    await shown(app)
    expect(await beyond(window)).toBe(0)
    await press('Close the window')
  }
  problems.expectNone(/ERR_ABORTED$/)
})

test('the lead that is created during the call opens, and its note keeps the window until it is added', async () => {
  const { page, portal, problems } = await openCase({ lead: '3003' }, { height: 1000 })
  const { app, window, press } = await ring(page, 'From an unknown number')
  await waitForTitle(app, unknown)
  await press('Create a lead')
  await waitForTitle(app, 'Call from +493099999000')
  await note(app).focus()
  await page.keyboard.type('Wants an offer for oak')
  // A look at another tab of the window takes the page away.
  await expect.poll(() => keptNotes(portal)).toBe(1)
  await press('Another tab and back')
  await expect.poll(() => note(app).inputValue()).toBe('Wants an offer for oak')
  await press('Hang up')
  await app.getByText(say('call.closing')).first().waitFor()
  await messages(page, 'disableAutoClose').first().waitFor({ state: 'attached' })
  await note(app).focus()
  await page.keyboard.press('Enter')
  await app.getByRole('listitem').getByText('Wants an offer for oak', { exact: true }).waitFor()
  expect(await note(app).inputValue()).toBe('')
  await press('Close the window')
  await window.waitFor({ state: 'detached' })
  problems.expectNone(/ERR_ABORTED$/)
})

test('one call after another is followed, by its own window alone, but not away from a note', async () => {
  const { page, portal, problems } = await openCase({ lead: '3003' }, { height: 1000 })
  const listed = await ring(page, 'From a list of numbers')
  await waitForTitle(listed.app, 'Kitchen request 1')
  await listed.press('Next call')
  await waitForTitle(listed.app, 'Kitchen request 2')
  await note(listed.app).fill('Ask again in May')
  await listed.press('Next call')
  await listed.app.getByText(say('call.other')).first().waitFor()
  expect(await note(listed.app).inputValue()).toBe('Ask again in May')
  await listed.app.getByRole('button', { name: say('call.showOther') }).click()
  await waitForTitle(listed.app, 'Kitchen request 3')
  await listed.app.getByRole('button', { name: say('call.backToNote') }).click()
  await waitForTitle(listed.app, 'Kitchen request 2')
  await note(listed.app).press('Enter')
  await listed.app.getByRole('listitem').getByText('Ask again in May', { exact: true }).waitFor()

  await listed.app.getByRole('button', { name: say('call.showOther') }).click()
  await waitForTitle(listed.app, 'Kitchen request 3')

  const other = await ring(page, 'From a hidden number')
  await waitForTitle(other.app, say('call.hidden'))
  await other.press('Create a lead')
  await waitForTitle(other.app, 'Call from a hidden number')
  expect(await listed.app.getByRole('heading', { level: 1 }).textContent()).toMatch(/request/)

  // Both windows keep what is typed in them, also when their tabs are loaded anew.
  const before = keptNotes(portal)
  await note(listed.app).fill('Wants oak')
  await note(other.app).fill('Wants beech')
  await expect.poll(() => keptNotes(portal) - before).toBeGreaterThanOrEqual(2)
  await other.press('Another tab and back')
  await expect.poll(() => note(other.app).inputValue()).toBe('Wants beech')
  await other.press('Close the window')
  await listed.press('Another tab and back')
  await expect.poll(() => note(listed.app).inputValue()).toBe('Wants oak')
  problems.expectNone(/ERR_ABORTED$/)
})
