import { afterAll, describe, expect, test } from 'vitest'
import { chooseInPicker } from '../support/chooseInPicker'
import { answersTo, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const update = 'crm.lead.update'

describe('a lead', () => {
  test('is handed over in the list of its own after the picker was left, at 320 px', async () => {
    const { app, page, portal } = await openCase({ lead: '3048' }, { width: 320 })
    // On a phone it is folded with the responsible person.
    await app.getByRole('button', { name: new RegExp(say('header.lastContact')) }).click()
    await app.getByRole('button', { name: say('owner.hand') }).click()
    await page.locator('dialog.picker').getByRole('button', { name: 'Cancel' }).click()
    await app.getByRole('button', { name: say('owner.here') }).click()
    await app.getByRole('searchbox', { name: say('owner.search') }).fill('testow')
    await app.getByRole('option', { name: /^Mark Testow/ }).click()
    await app
      .getByRole('main')
      .getByText(say('owner.handed', { name: 'Mark Testow' }))
      .waitFor()
    expect(answersTo(portal, update)).toEqual([200])
  })

  test('that is lost with the hand-over is said to be, where one sees only one’s own', async () => {
    const { app, page } = await openCase({ lead: '1591', fault: 'ownLeadsOnly' })
    await app.getByRole('button', { name: say('owner.hand') }).click()
    await chooseInPicker(page, 'Mark Testow')
    await app
      .getByRole('main')
      .getByText(say('owner.closed', { name: 'Mark Testow' }))
      .waitFor()
  })
})
