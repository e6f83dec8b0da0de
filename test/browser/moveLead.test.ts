import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { answersTo, messages, openCase } from './openCase'
import { closeAll } from './sharedStage'

afterAll(closeAll)

const update = 'crm.lead.update'
const stages = (app: FrameLocator) => app.getByRole('list', { name: 'Stages' })
const current = (app: FrameLocator) => stages(app).locator('li[aria-current="step"]')
const field = (app: FrameLocator) => app.getByRole('textbox', { name: 'What to do next?' })

describe('a stage', () => {
  test('that is clicked is where the lead stands, also after a reload, until it is taken back', async () => {
    const { app, page, portal, problems } = await openCase({ lead: '3000' })
    await stages(app).getByText('Processed').click()
    await app.getByText('Moved to “Processed”.').waitFor()
    await messages(page, 'reloadData').waitFor({ state: 'attached' })
    problems.expectNone()
    await page.reload()
    await current(app).getByText('Processed').waitFor()

    await stages(app).getByText('Unassigned').click()
    await app.getByRole('button', { name: 'Undo' }).click()
    await app.getByRole('button', { name: 'Move…' }).waitFor()
    await current(app).getByText('Processed').waitFor()
    expect(answersTo(portal, update)).toEqual([200, 200, 200])
  })

  test('is reached by the keyboard', async () => {
    const { app, page, problems } = await openCase({ lead: '3001' })
    await app.getByRole('button', { name: 'Move…' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await app.getByText('Moved to “Unassigned”.').waitFor()
    problems.expectNone()
  })

  test.each([
    ['writesRefused', /^Not moved to “Processed”\. Bitrix24 says: Fill in the field: Budget$/],
    ['writesDenied', /^Not moved to “Processed”\. You may not change this lead\.$/],
    ['writesCut', /^Not moved to “Processed”\. No connection to Bitrix24\.$/],
    ['writesFail', /^Bitrix24 did not say whether it moved the lead to “Processed”/],
  ] as const)('stays where it was after %s, as the screen says', async (fault, words) => {
    const { app, page } = await openCase({ lead: '3004', fault })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(update)) sent.push(request.url())
    })
    await stages(app).getByText('Processed').click()
    await app.getByRole('alert').getByText(words).waitFor()
    await current(app).getByText('Unassigned').waitFor()
    expect(sent).toHaveLength(1)
    await page.reload()
    await current(app).getByText('Unassigned').waitFor()
  })

  test('takes one press however slow the portal is', async () => {
    const { app, portal } = await openCase({ lead: '3008', fault: 'writesSlow' })
    await stages(app).getByText('Processed').dblclick()
    await app.getByText('Moving to “Processed”…').waitFor()
    await app.getByText('Moved to “Processed”.').waitFor()
    expect(answersTo(portal, update)).toEqual([200])
  })

  test('of success hands over to the card of the portal', async () => {
    const { app, page, portal } = await openCase({ lead: '3012' })
    await stages(app).getByText('Good lead').click()
    await app.getByRole('link', { name: 'Open it there' }).click()
    await messages(page, 'openPath').waitFor({ state: 'attached' })
    expect(answersTo(portal, update)).toEqual([])
  })

  test('that somebody else has changed meanwhile is shown after a write', async () => {
    const { app } = await openCase({ lead: '3016', fault: 'changedByOthers' })
    await current(app).getByText('Unassigned').waitFor()
    await field(app).fill('Send the quote')
    await field(app).press('Enter')
    await current(app).getByText('Processed').waitFor()
  })
})

describe('a to-do', () => {
  test('that was added is the next step, also after a reload', async () => {
    const { app, page, problems } = await openCase({ lead: '3020' })
    await field(app).fill('Send the quote')
    await app.getByRole('button', { name: 'Add' }).click()
    await app.getByRole('listitem').getByText('Send the quote').waitFor()
    expect(await field(app).inputValue()).toBe('')
    problems.expectNone()
    await page.reload()
    await app.getByRole('listitem').getByText('Send the quote').waitFor()
  })

  test.each([
    ['writesRefused', 'Not added. Bitrix24 says: Fill in the field: Budget'],
    ['writesCut', 'Not added. No connection to Bitrix24.'],
  ] as const)('keeps its words after %s', async (fault, words) => {
    const { app, page } = await openCase({ lead: '3024', fault })
    await field(app).fill('Send the quote')
    await field(app).press('Enter')
    await app.getByRole('alert').getByText(words).waitFor()
    expect(await field(app).inputValue()).toBe('Send the quote')
    await page.reload()
    await app.getByText('Nothing is planned.').waitFor()
  })
})

test('others with the same contacts open in the slider of the portal', async () => {
  const { app, page, problems } = await openCase({ lead: '2009' })
  await app.getByRole('button', { name: /^The same phone or e-mail/ }).click()
  await app
    .getByRole('region', { name: 'Get in touch' })
    .getByRole('link', { name: 'Contact #305' })
    .click()
  await messages(page, 'openPath').waitFor({ state: 'attached' })
  problems.expectNone()
})

test('the history of an open channel is asked of the messenger', async () => {
  const { app, page } = await openCase()
  await app.getByRole('button', { name: 'Chat history: Website live chat' }).click()
  const message = messages(page, 'imOpenHistory')
  await message.waitFor({ state: 'attached' })
  expect(await message.textContent()).toContain('imol|livechat|1|67|21')
})
