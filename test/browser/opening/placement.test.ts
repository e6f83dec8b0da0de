import { afterAll, test } from 'vitest'
import { openCase, openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

// What each placement and each shape of options means: `test/portal-app/placement.test.ts`.
const lead = 'Lead #1591'
const choice = say('picker.title')

test('a slider that the app opens for a lead by itself shows that lead', async () => {
  const { app, page, frame, problems } = await openCase({ placement: 'DEFAULT' })
  await waitForTitle(app, choice)
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
  const { portal } = await sharedStage()
  const { page, problems } = await openPage()
  const app = page.frameLocator('iframe[title="Lead Card"]')
  const ownPage = portal.url({ placement: 'DEFAULT' })
  await page.goto(`${ownPage}&install_finished=Y&ID=1591&ENTITY_ID=1591`)
  await waitForTitle(app, choice)
  await page.goto(`${ownPage}&leadId=1591`)
  await waitForTitle(app, lead)
  // The first page of the portal is closed while it still loads.
  problems.expectNone(/net::ERR_ABORTED/)
})
