import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { messages, openCase, waitForTitle, type OpenedCase } from './openCase'
import { closeAll } from './sharedStage'

afterAll(closeAll)

describe('on the page of the app, a person', () => {
  let opened: OpenedCase
  beforeEach(async () => {
    opened = await openCase({ placement: 'DEFAULT' })
    await waitForTitle(opened.app, 'Which lead?')
  })

  test('types an id, sees the lead, and comes back to choose another', async () => {
    const { app, problems } = opened
    await app.getByLabel('Lead id').fill(' 1591 ')
    await app.getByLabel('Lead id').press('Enter')
    await waitForTitle(app, 'Lead #1591')
    await app.getByRole('button', { name: 'Choose another lead' }).click()
    await waitForTitle(app, 'Which lead?')
    problems.expectNone()
  })

  test('is told what an id is, after typing something else', async () => {
    const { app, portal } = opened
    await app.getByLabel('Lead id').fill('12abc')
    await app.getByRole('button', { name: 'Show', exact: true }).click()
    await app.getByText('An id is a whole number, such as 1591.').waitFor()
    expect(portal.calls).toEqual([])
  })

  test('has a way back from a lead that does not exist', async () => {
    const { app } = opened
    await app.getByLabel('Lead id').fill('404')
    await app.getByRole('button', { name: 'Show', exact: true }).click()
    await waitForTitle(app, 'There is no such lead')
    await app.getByRole('button', { name: 'Choose another lead' }).click()
    await waitForTitle(app, 'Which lead?')
  })

  test('picks one in the dialog of the portal', async () => {
    const { app, page, problems } = opened
    await app.getByRole('button', { name: 'Choose in Bitrix24' }).click()
    const dialog = page.getByRole('dialog', { name: 'Choose from CRM' })
    await dialog.getByRole('radio', { name: 'Lead #1591' }).check()
    await dialog.getByRole('button', { name: 'Select' }).click()
    await waitForTitle(app, 'Lead #1591')
    problems.expectNone()
  })

  test('closes the dialog without a choice, and can still type or open it again', async () => {
    const { app, page, problems } = opened
    const dialog = page.getByRole('dialog', { name: 'Choose from CRM' })
    await app.getByRole('button', { name: 'Choose in Bitrix24' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })

    await app.getByRole('button', { name: 'Choose in Bitrix24' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(await messages(page, 'selectCRM').count()).toBe(2)

    await app.getByLabel('Lead id').fill('1591')
    await app.getByRole('button', { name: 'Show', exact: true }).click()
    await waitForTitle(app, 'Lead #1591')
    problems.expectNone()
  })
})
