import { afterAll, describe, expect, test } from 'vitest'
import { answersTo, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

// The shapes of options, one by one: `test/portal-app/placement.test.ts`.
describe('in the tab of a lead', () => {
  test.each(['jsonString', 'entityId'] as const)('options as %s name the lead', async (options) => {
    const { app, problems } = await openCase({ options })
    await waitForTitle(app, 'Lead #1591')
    problems.expectNone()
  })

  test.each(['missing', 'garbage'] as const)(
    'options as %s mean that it is not saved yet',
    async (options) => {
      const { app, portal, problems } = await openCase({ options })
      await waitForTitle(app, 'No lead here yet')
      await app.getByRole('button', { name: say('app.reload') }).waitFor()
      // Bitrix24 would read 12abc as 12, which is another lead.
      expect(answersTo(portal, 'crm.lead.get')).toEqual([])
      problems.expectNone()
    },
  )
})

test('on a page of its own, no options let the person choose', async () => {
  const { app, problems } = await openCase({ options: 'missing', placement: 'DEFAULT' })
  await waitForTitle(app, say('picker.title'))
  problems.expectNone()
})

describe('in every other place', () => {
  test.each(['REST_APP_URI', 'CRM_LEAD_LIST_MENU', 'CRM_LEAD_DETAIL_TOOLBAR'])(
    '%s shows its lead',
    async (placement) => {
      const { app, problems } = await openCase({ placement })
      await waitForTitle(app, 'Lead #1591')
      problems.expectNone()
    },
  )

  test('a slider that the app opens for a lead by itself shows that lead', async () => {
    const { app, page, frame, problems } = await openCase({ placement: 'DEFAULT' })
    await waitForTitle(app, say('picker.title'))
    await (
      await frame()
    ).evaluate(() => {
      const [, , sid = ''] = window.name.split('|')
      const options = JSON.stringify({ leadId: '2001', bx24_width: 900 })
      window.parent.postMessage(`openApplication:${options}:opened:${sid}`, '*')
    })
    const slider = page.frameLocator('iframe[title="Lead Card"] >> nth=1')
    await waitForTitle(slider, 'Kitchen “Nordlicht”, 4.2 m, with island')
    problems.expectNone()
  })

  test('what the portal’s page has in its own address is no lead', async () => {
    const { app, page, portal, problems } = await openCase({ placement: 'DEFAULT' })
    for (const query of ['install_finished=Y', 'ID=1591&ENTITY_ID=1591']) {
      await page.goto(`${portal.url({ placement: 'DEFAULT' })}&${query}`)
      await waitForTitle(app, say('picker.title'))
    }
    await page.goto(`${portal.url({ placement: 'DEFAULT' })}&leadId=1591`)
    await waitForTitle(app, 'Lead #1591')
    // Each page of the portal is closed while it still loads.
    problems.expectNone(/net::ERR_ABORTED/)
  })

  test('LEFT_MENU lets the person choose', async () => {
    const { app, problems } = await openCase({ placement: 'LEFT_MENU' })
    await waitForTitle(app, say('picker.title'))
    problems.expectNone()
  })
})
