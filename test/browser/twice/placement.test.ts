import { afterAll, expect, test } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { answersTo, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
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

test.each(places)('$what: $title', async ({ portalCase, title }) => {
  const { app, portal, problems } = await openCase(portalCase)
  await waitForTitle(app, title)
  // Bitrix24 would read 12abc as 12, which is another lead.
  expect(answersTo(portal, 'crm.lead.get')).toEqual(title === lead ? [200] : [])
  problems.expectNone()
})
