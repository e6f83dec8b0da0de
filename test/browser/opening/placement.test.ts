import { afterAll, expect, test } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { answersTo, openCase, openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

type Place = { what: string; portalCase: Partial<PortalCase>; title: string }

const lead = 'Lead #1591'
const unsaved = say('fail.unsaved.title')
const choice = say('picker.title')

const places: readonly Place[] = [
  { what: 'options as a JSON string', portalCase: { options: 'jsonString' }, title: lead },
  { what: 'options as entityId', portalCase: { options: 'entityId' }, title: lead },
  { what: 'a lead that is not saved yet', portalCase: { options: 'missing' }, title: unsaved },
  { what: 'options that are garbage', portalCase: { options: 'garbage' }, title: unsaved },
  {
    what: 'its own page without options',
    portalCase: { placement: 'DEFAULT', options: 'missing' },
    title: choice,
  },
  { what: 'its own page', portalCase: { placement: 'DEFAULT' }, title: choice },
  { what: 'LEFT_MENU', portalCase: { placement: 'LEFT_MENU' }, title: choice },
  { what: 'REST_APP_URI', portalCase: { placement: 'REST_APP_URI' }, title: lead },
  { what: 'CRM_LEAD_LIST_MENU', portalCase: { placement: 'CRM_LEAD_LIST_MENU' }, title: lead },
  {
    what: 'CRM_LEAD_DETAIL_TOOLBAR',
    portalCase: { placement: 'CRM_LEAD_DETAIL_TOOLBAR' },
    title: lead,
  },
]

/** A lead, and none. What each place and each shape of options means: `test/portal-app/placement.test.ts`. */
const always = new Set(['options as a JSON string', 'options that are garbage'])

test.each(walked(places, ({ what }) => always.has(what)))(
  '$what: $title',
  async ({ portalCase, title }) => {
    const { app, portal, problems } = await openCase(portalCase)
    await waitForTitle(app, title)
    // Bitrix24 would read 12abc as 12, which is another lead.
    expect(answersTo(portal, 'crm.lead.get')).toEqual(title === lead ? [200] : [])
    problems.expectNone()
  },
)

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
