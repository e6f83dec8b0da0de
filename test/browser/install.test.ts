import { afterAll, describe, expect, test } from 'vitest'
import type { PortalCase } from '../portal/PortalCase'
import { answersTo, openCase, waitForTitle } from './openCase'
import { closeAll } from './sharedStage'

afterAll(closeAll)

/** The stand-in's own log ends with its page. */
const reloadOfThePortal = /failed request: .*\/portal\/log net::ERR_ABORTED/

const install = { placement: 'DEFAULT', fault: 'installMode' } as const

describe.each(['POST', 'GET'] satisfies PortalCase['open'][])('opened by %s', (open) => {
  test('an administrator installs it, finishes, and can use it', async () => {
    const { app, portal, problems } = await openCase({ ...install, open })
    await waitForTitle(app, 'Install Lead Card')
    const set = app.getByRole('button', { name: 'Install', exact: true })
    const finish = app.getByRole('button', { name: 'Finish', exact: true })
    // The portal is shared by the tests of this file: the second one installs over the first.
    await set.or(finish).waitFor()
    const isFirst = await set.isVisible()
    if (isFirst) await set.click()
    await finish.click()
    await waitForTitle(app, 'Which lead?')
    expect(answersTo(portal, 'placement.bind')).toEqual(isFirst ? [200, 200, 200] : [])
    problems.expectNone(reloadOfThePortal)
  })
})

test('without the permission to add places, the app says which one and can be finished', async () => {
  const { app, problems } = await openCase({ ...install, scopes: 'crm,user_brief' })
  await waitForTitle(app, 'Install Lead Card')
  await app.getByText('not granted').waitFor()
  await app.getByText(/the administrator can grant “placement”/).waitFor()
  await app.getByRole('button', { name: 'Finish without it' }).click()
  await waitForTitle(app, 'Which lead?')
  problems.expectNone(reloadOfThePortal)
})

test.each(['light', 'dark'] as const)('has room on a phone, in %s colours', async (colorScheme) => {
  const { app, frame, problems } = await openCase(install, { width: 320, colorScheme })
  await waitForTitle(app, 'Install Lead Card')
  await app.getByRole('checkbox', { name: 'Main menu' }).waitFor()
  const page = await frame()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  problems.expectNone()
})
