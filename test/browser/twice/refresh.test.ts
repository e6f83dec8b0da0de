import { afterAll, describe, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { refuseLead } from '../support/refuseLead'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

describe('a refresh', () => {
  test('shows what has changed meanwhile', async () => {
    const { app, page } = await openCase()
    await waitForTitle(app, 'Lead #1591')
    await page.route(/\/rest\/crm\.lead\.get/, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.replace('Lead #1591', 'Renamed meanwhile') })
    })
    await app.getByRole('button', { name: say('action.refresh') }).click()
    await waitForTitle(app, 'Renamed meanwhile')
  })

  test('that fails keeps the card, says so, and can be tried again', async () => {
    const { app, page } = await openCase()
    await waitForTitle(app, 'Lead #1591')
    await refuseLead(page, 403, { error: 'user_access_error', error_description: '' })
    await app.getByRole('button', { name: say('action.refresh') }).click()
    await app.getByRole('main').getByText(saying('lead.refreshFailed')).waitFor()
    await app.getByRole('link', { name: '+5454777777' }).waitFor()

    await page.unrouteAll()
    await app.getByRole('button', { name: say('app.tryAgain') }).click()
    await app
      .getByRole('main')
      .getByText(saying('lead.refreshFailed'))
      .waitFor({ state: 'detached' })
    await waitForTitle(app, 'Lead #1591')
  })
})
