import { afterAll, describe, expect, test } from 'vitest'
import { chooseInPicker } from '../support/chooseInPicker'
import { answersTo, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const update = 'crm.lead.update'

describe('a lead', () => {
  test('of a dismissed colleague is taken over by one key, and given back by the next', async () => {
    const { app, page, portal, problems } = await openCase({ lead: '3042' })
    await app.getByText(say('owner.dismissed')).waitFor()
    await app.getByRole('button', { name: say('owner.take') }).focus()
    await page.keyboard.press('Enter')
    await app.getByRole('main').getByText(say('owner.taken')).waitFor()
    await app.getByText(say('owner.dismissed')).waitFor({ state: 'detached' })
    // The focus has gone on to the undo.
    await page.keyboard.press('Enter')
    await app.getByText(say('owner.dismissed')).waitFor()
    expect(answersTo(portal, update)).toEqual([200, 200])
    problems.expectNone()
  })

  test('is handed over in the portal’s own picker, by the mouse', async () => {
    const { app, page, problems } = await openCase({ lead: '3044' })
    await app.getByRole('button', { name: say('owner.hand') }).click()
    await chooseInPicker(page, 'Mark Testow')
    await app
      .getByRole('main')
      .getByText(say('owner.handed', { name: 'Mark Testow' }))
      .waitFor()
    problems.expectNone()
    await page.reload()
    await app.getByRole('button', { name: say('owner.take') }).waitFor()
  })
})
