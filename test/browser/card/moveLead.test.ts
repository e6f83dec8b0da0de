import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../portal/PortalCase'
import { answersTo, messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const update = 'crm.lead.update'
const stages = (app: FrameLocator) => app.getByRole('list', { name: say('lead.stagePath') })
const current = (app: FrameLocator) => stages(app).locator('li[aria-current="step"]')
const field = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })

describe('a stage', () => {
  test('that is clicked is where the lead stands, also after a reload, until it is taken back', async () => {
    const { app, page, portal, problems } = await openCase({ lead: '3000' })
    await stages(app).getByText('Processed').click()
    await app.getByText(say('stage.moved', { stage: 'Processed' })).waitFor()
    await messages(page, 'reloadData').waitFor({ state: 'attached' })
    problems.expectNone()
    await page.reload()
    await current(app).getByText('Processed').waitFor()

    await stages(app).getByText('Unassigned').click()
    await app.getByRole('button', { name: say('stage.undo') }).click()
    await app.getByRole('button', { name: say('stage.move') }).waitFor()
    await current(app).getByText('Processed').waitFor()
    expect(answersTo(portal, update)).toEqual([200, 200, 200])
  })

  test('is reached by the keyboard', async () => {
    const { app, page, problems } = await openCase({ lead: '3001' })
    await app.getByRole('button', { name: say('stage.move') }).focus()
    await page.keyboard.press('Enter')
    await app.getByRole('listbox', { name: say('stage.askWhere') }).waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await app.getByText(say('stage.moved', { stage: 'Unassigned' })).waitFor()
    // The focus has gone on to the undo.
    await page.keyboard.press('Enter')
    await app.getByRole('button', { name: say('stage.move') }).waitFor()
    problems.expectNone()
  })

  test('stays where it was after the connection was lost, as the screen says', async () => {
    const { app, page } = await openCase({ lead: '3004', fault: 'writesCut' })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(update)) sent.push(request.url())
    })
    await stages(app).getByText('Processed').click()
    const words = 'Not moved to “Processed”. No connection to Bitrix24.'
    await app.getByRole('alert').getByText(words).waitFor()
    await current(app).getByText('Unassigned').waitFor()
    expect(sent).toHaveLength(1)
    await page.reload()
    await current(app).getByText('Unassigned').waitFor()
  })

  test('takes one press however slow the portal is', async () => {
    const { app, portal } = await openCase({ lead: '3008', fault: 'writesSlow' })
    await stages(app).getByText('Processed').dblclick()
    await app.getByText(say('stage.moving', { stage: 'Processed' })).waitFor()
    await app.getByText(say('stage.moved', { stage: 'Processed' })).waitFor()
    expect(answersTo(portal, update)).toEqual([200])
  })

  test('that ends the lead asks why first, by the keyboard alone', async () => {
    const { app, page, portal } = await openCase({ lead: '3028' })
    const question = app.getByRole('form', { name: say('stage.askLost', { stage: 'Junk lead' }) })
    await app.getByRole('button', { name: say('stage.move') }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('junk')
    await page.keyboard.press('Enter')
    await question.waitFor()
    expect(answersTo(portal, update)).toEqual([])
    await page.keyboard.type('No budget this year')
    await page.keyboard.press('Enter')
    await app.getByText(say('stage.moved', { stage: 'Junk lead' })).waitFor()
    await page.reload()
    await current(app).getByText('Junk lead').waitFor()
    await app.getByText('No budget this year').first().waitFor()
  })

  test('that a robot moves the lead on from is corrected by itself', async () => {
    const { app } = await openCase({ lead: '3032', fault: 'robots' })
    await stages(app).getByText('Waiting for the customer').click()
    await app.getByText(say('stage.moved', { stage: 'Waiting for the customer' })).waitFor()
    const words = { stage: 'Waiting for the customer', next: 'Processed' }
    await app.getByText(say('stage.movedOn', words)).waitFor()
    await current(app).getByText('Processed').waitFor()
  })

  test('that the portal refuses is told in its words, and opens in its own card', async () => {
    const { app, page } = await openCase({ lead: '3036', fault: 'stageDenied' })
    await stages(app).getByText('Processed').click()
    const words = 'You cannot move leads to this stage.'
    await app.getByRole('alert').getByText(say('app.portalSays', { words })).waitFor()
    await app.getByRole('link', { name: say('stage.openCard') }).click()
    await messages(page, 'openPath').waitFor({ state: 'attached' })
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
    await app.getByRole('button', { name: say('note.add') }).click()
    await app.getByRole('listitem').getByText('Send the quote', { exact: true }).waitFor()
    expect(await field(app).inputValue()).toBe('')
    problems.expectNone()
    await page.reload()
    await app.getByRole('listitem').getByText('Send the quote', { exact: true }).waitFor()
  })
})

describe.each([
  ['a to-do', 'To-do', say('note.label.todo'), 'crm.activity.todo.add'],
  ['a comment', 'Comment', say('note.label.comment'), 'crm.timeline.comment.add'],
] as const)('%s', (_what, kind, label, method) => {
  const open = async (lead: string, fault: Fault) => {
    const opened = await openCase({ lead, fault })
    const kinds = opened.app.getByRole('group', { name: say('note.kind') })
    await kinds.getByRole('button', { name: kind }).click()
    return { ...opened, line: opened.app.getByRole('textbox', { name: label }) }
  }

  test('keeps its words when the connection is lost, sent once, and the portal is unchanged', async () => {
    const { app, page, line } = await open('3024', 'writesCut')
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(method)) sent.push(request.url())
    })
    await line.pressSequentially('Send the quote')
    await app.getByRole('button', { name: say('note.add') }).click()
    // The portal's own list shows that it did not arrive.
    const words = say('note.failed', { reason: 'No connection to Bitrix24.' })
    await app.getByRole('alert').getByText(words).waitFor()
    expect(await line.inputValue()).toBe('Send the quote')
    expect(sent).toHaveLength(1)
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.type()
    })
    await page.reload()
    expect(asked).toBe('beforeunload')
    await app.getByText(say('nextStep.none')).waitFor()
  })

  test('is added by Enter, with every character as it was written', async () => {
    const { app, page, line } = await open('3040', 'none')
    const words = '1 + 1 = 2 & 100 %2B чай ☕ “quoted”'
    const request = page.waitForRequest((one) => one.url().includes(method))
    await line.fill(words)
    await line.press('Enter')
    const body = new URLSearchParams((await request).postData() ?? '')
    expect([...body.values()]).toContain(words)
    await expect.poll(() => line.inputValue()).toBe('')
    await app
      .getByText(say(method.includes('comment') ? 'note.added.comment' : 'note.added.todo'))
      .first()
      .waitFor()
  })
})

test('others with the same contacts open in the slider of the portal', async () => {
  const { app, page, problems } = await openCase({ lead: '2009' })
  await app.getByRole('button', { name: say('duplicates.found', { what: '' }).trim() }).click()
  await app
    .getByRole('region', { name: say('block.reach') })
    .getByRole('link')
    .last()
    .click()
  await messages(page, 'openPath').waitFor({ state: 'attached' })
  problems.expectNone()
})

test('the history of an open channel is asked of the messenger', async () => {
  const { app, page } = await openCase()
  await app
    .getByRole('button', { name: say('action.chatHistory', { what: 'Website live chat' }) })
    .click()
  const message = messages(page, 'imOpenHistory')
  await message.waitFor({ state: 'attached' })
  expect(await message.textContent()).toContain('imol|livechat|1|67|21')
})
