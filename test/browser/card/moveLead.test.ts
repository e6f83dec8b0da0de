import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { answersTo, messages, openCase, skipTimeUntil } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const update = 'crm.lead.update'
const stages = (app: FrameLocator) => app.getByRole('list', { name: say('lead.stagePath') })
const current = (app: FrameLocator) => stages(app).locator('li[aria-current="step"]')

describe('a stage', () => {
  test('that is clicked is where the lead stands, also after a reload, until it is taken back', async () => {
    const { app, page, portal, problems } = await openCase({ lead: '3000' })
    await stages(app).getByText('Processed', { exact: true }).click()
    await app
      .getByRole('main')
      .getByText(say('stage.moved', { stage: 'Processed' }))
      .waitFor()
    await messages(page, 'reloadData').waitFor({ state: 'attached' })
    problems.expectNone()
    await page.reload()
    await current(app).getByText('Processed').waitFor()

    await stages(app).getByText('Unassigned', { exact: true }).click()
    await app.getByRole('button', { name: say('stage.undo') }).click()
    await app.getByRole('button', { name: say('stage.move') }).waitFor()
    await current(app).getByText('Processed').waitFor()
    expect(answersTo(portal, update)).toEqual([200, 200, 200])
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
    await app
      .getByRole('main')
      .getByText(say('stage.moved', { stage: 'Junk lead' }))
      .waitFor()
    await page.reload()
    await current(app).getByText('Junk lead').waitFor()
    await app.getByText('No budget this year').first().waitFor()
  })
})

const notes = [
  ['a to-do', say('note.todo'), say('note.label.todo'), 'crm.activity.todo.add'],
  ['a comment', say('note.comment'), say('note.label.comment'), 'crm.timeline.comment.add'],
] as const

// Both go one way; each refused in every way: `test/faults`.
describe.each(walked(notes, ([what]) => what === 'a to-do'))('%s', (_what, kind, label, method) => {
  test('keeps its words when the connection is lost, sent once, and the portal is unchanged', async () => {
    const { app, page } = await openCase({ lead: '3024', fault: 'writesCut' }, { clock: true })
    const kinds = app.getByRole('group', { name: say('note.kind') })
    await kinds.getByRole('button', { name: kind }).click()
    const line = app.getByRole('textbox', { name: label })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(method)) sent.push(request.url())
    })
    await line.pressSequentially('Send the quote')
    await app.getByRole('button', { name: say('note.add') }).click()
    // The portal's own list does not show it, a little later, either.
    const words = say('note.unclear', { reason: say('write.noNetwork') })
    await skipTimeUntil(page, app.getByRole('main').getByText(words))
    expect(await line.inputValue()).toBe('Send the quote')
    expect(sent).toHaveLength(1)
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.type()
    })
    await page.reload()
    expect(asked).toBe('beforeunload')
    await app.getByText(say('header.nothingPlanned')).waitFor()
  })
})
