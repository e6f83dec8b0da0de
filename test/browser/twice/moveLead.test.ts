import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openCase, skipTimeUntil } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const update = 'crm.lead.update'
const stages = (app: FrameLocator) => app.getByRole('list', { name: say('lead.stagePath') })
const current = (app: FrameLocator) => stages(app).locator('li[aria-current="step"]')
const field = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })

describe('a stage', () => {
  test('stays where it was after the connection was lost, and the screen claims nothing', async () => {
    const { app, page } = await openCase({ lead: '3004', fault: 'writesCut' }, { clock: true })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(update)) sent.push(request.url())
    })
    await stages(app).getByText('Processed', { exact: true }).click()
    const reason = say('write.noNetwork')
    const words = say('stage.unclear', { stage: 'Processed', reason })
    await skipTimeUntil(page, app.getByRole('main').getByText(words))
    await current(app).getByText('Unassigned').waitFor()
    expect(sent).toHaveLength(1)
    await page.reload()
    await current(app).getByText('Unassigned').waitFor()
  })

  test('that somebody else has changed meanwhile is shown after a write', async () => {
    const { app } = await openCase({ lead: '3016', fault: 'changedByOthers' })
    await current(app).getByText('Unassigned').waitFor()
    await field(app).fill('Send the quote')
    await field(app).press('Enter')
    await current(app).getByText('Processed').waitFor()
  })
})
