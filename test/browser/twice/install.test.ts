import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { createCertificate } from '../../bench/network/createCertificate'
import { startPortal } from '../../portal/startPortal'
import { openCase, openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { watchProblems } from '../support/watchProblems'
import { say } from '../../support/say'

afterAll(closeAll)

/** Cancelled with the page: the stand-in's log. */
const reloadOfThePortal = /failed request: .*\/portal\/log net::ERR_ABORTED/

const install = { placement: 'DEFAULT', fault: 'installMode' } as const

test('each place is bound to the address of the app without anything of this one opening', async () => {
  const { app, portal, problems } = await openCase({ placement: 'DEFAULT' })
  await app.getByRole('button', { name: say('install.titleAgain') }).click()
  // Removed and added again, so that earlier tests do not matter.
  const box = app.getByRole('checkbox', { name: say('placement.LEFT_MENU.name') })
  const apply = app.getByRole('button', { name: say('install.apply') })
  await app
    .getByText(say('install.state.there'))
    .or(app.getByText(say('install.state.willBeAdded')))
    .first()
    .waitFor()
  if (await box.isChecked()) {
    await box.uncheck()
    await apply.click()
    await app.getByText(say('install.state.leftOut')).first().waitFor()
  }
  portal.clear()
  await box.check()
  await apply.click()
  await app.getByRole('main').getByText(say('install.done')).waitFor()
  const { served } = await sharedStage()
  const binding = portal.calls.find(
    ({ method, params }) => method === 'placement.bind' && params['PLACEMENT'] === 'LEFT_MENU',
  )
  expect(binding?.params['HANDLER']).toBe(served.url)
  problems.expectNone()
})

test('nobody but an administrator sees the app before it is installed', async () => {
  const { app, page, portal, problems } = await openCase({ ...install, admin: false })
  await page.getByText('The application is not installed yet.').waitFor()
  expect(await app.owner().count()).toBe(0)

  await page.goto(portal.url({ placement: 'DEFAULT', admin: false }))
  await waitForTitle(app, say('picker.title'))
  expect(await app.getByRole('button', { name: say('install.titleAgain') }).count()).toBe(0)
  problems.expectNone(/net::ERR_ABORTED/)
})

describe('in a portal by https', () => {
  test('an administrator installs the app, and an ordinary user opens a lead', async () => {
    const { served } = await sharedStage()
    const secure = await startPortal({ appUrl: served.url, https: await createCertificate() })
    onTestFinished(secure.close)
    const { page } = await openPage()
    const app = page.frameLocator('iframe[title="Lead Card"]')
    const problems = watchProblems(page, [secure.origin, new URL(served.url).origin])
    await page.goto(secure.url(install))
    await waitForTitle(app, say('install.title'))
    await app.getByRole('button', { name: say('install.add'), exact: true }).click()
    await app
      .getByRole('main')
      .getByText(say('install.added', { finish: say('install.finish') }))
      .waitFor()
    await app.getByRole('button', { name: say('install.finish'), exact: true }).click()
    await waitForTitle(app, say('picker.title'))
    await page.goto(secure.url({ admin: false, lead: '2001' }))
    await app.getByRole('heading', { name: say('block.reach') }).waitFor()
    problems.expectNone(/net::ERR_ABORTED/)
  })
})

test('without the permission to add places, the app says which one and can be finished', async () => {
  const { app, problems } = await openCase({ ...install, scopes: 'crm,user_brief' })
  await waitForTitle(app, say('install.title'))
  await app.getByRole('main').getByText(say('install.notGranted')).waitFor()
  await app
    .getByRole('main')
    .getByText(new RegExp(say('reason.scopeMissing', { scope: 'placement' })))
    .waitFor()
  await app.getByRole('button', { name: say('install.finishAnyway') }).click()
  await waitForTitle(app, say('picker.title'))
  problems.expectNone(reloadOfThePortal)
})
