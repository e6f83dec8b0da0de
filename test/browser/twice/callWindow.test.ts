import type { FrameLocator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const call = { placement: 'CALL_CARD', lead: '2001' }
const note = (app: FrameLocator) => app.getByRole('textbox', { name: say('note.label.todo') })

test('in a call, what the portal refuses is said, and what was typed stays', async () => {
  const { app, page, portal } = await openCase({ ...call, fault: 'writesRefused' }, { width: 400 })
  await waitForTitle(app, kitchen)
  await note(app).fill('Send the offer')
  await note(app).press('Enter')
  await app.getByRole('main').getByText(saying('note.failed')).waitFor()
  expect(await note(app).inputValue()).toBe('Send the offer')

  // All but the lead itself.
  await page.goto(portal.url({ ...call, fault: 'directoriesRefused' }))
  await waitForTitle(app, kitchen)
  await note(app).waitFor()
  await app.getByRole('main').getByText(say('nextStep.unread.comments')).waitFor()
})
