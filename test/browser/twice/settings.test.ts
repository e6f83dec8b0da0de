import { afterAll, expect, test } from 'vitest'
import { openCase } from '../support/openCase'
import { openSettings } from '../support/openSettings'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('what an administrator sets for everybody, somebody else sees and cannot set', async () => {
  const { app, page, portal, problems } = await openCase({ admin: true, lead: '2001' })
  await openSettings(app)
  await app.getByRole('checkbox', { name: say('block.address') }).uncheck()
  await app
    .getByRole('button', { name: say('settings.moveUp', { block: say('block.people') }) })
    .click()
  await app.getByRole('checkbox', { name: say('settings.mayMoveStages') }).uncheck()
  await app.getByRole('button', { name: say('settings.save') }).click()
  await app.getByRole('main').getByText(say('settings.saved')).waitFor()

  await page.goto(portal.url({ admin: false, lead: '2001' }))
  await app.getByRole('heading', { name: say('block.comments') }).waitFor()
  expect(await app.getByRole('heading', { name: say('block.address') }).count()).toBe(0)
  const titles = await app.getByRole('heading', { level: 2 }).allTextContents()
  expect(titles.indexOf(say('block.people'))).toBeLessThan(titles.indexOf(say('block.comments')))
  const stages = app.getByRole('list', { name: say('lead.stagePath') })
  await stages.getByRole('listitem').first().waitFor()
  expect(await stages.getByRole('button').count()).toBe(0)
  await openSettings(app)
  await app.getByText(say('settings.onlyAdministrator')).waitFor()
  expect(await app.getByRole('button', { name: say('settings.save') }).count()).toBe(0)

  await page.goto(portal.url({ admin: true, lead: '2001' }))
  await openSettings(app)
  await app.getByRole('button', { name: say('settings.defaults') }).click()
  await app.getByRole('button', { name: say('settings.save') }).click()
  await app.getByRole('main').getByText(say('settings.saved')).waitFor()
  await app.getByRole('button', { name: say('install.back'), exact: true }).click()
  await app.getByRole('heading', { name: say('block.address') }).waitFor()
  problems.expectNone(/\/portal\/log net::ERR_ABORTED/)
})
