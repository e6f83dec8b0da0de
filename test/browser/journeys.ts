import { expect, onTestFinished } from 'vitest'
import type { PortalCase } from '../portal/PortalCase'
import { textOf } from '../portal/rest/Wire'
import { startPortal } from '../portal/startPortal'
import { openPage, waitForTitle } from './openCase'

/** The stand-in's own log ends with its page. */
const reloadOfThePortal = /failed request: .*\/portal\/log net::ERR_ABORTED/

/** An app as it lies on some host. */
export type HostedApp = { appUrl: string; installUrl?: string; open: PortalCase['open'] }

/** Each place that leads to the app, and what its title is then. */
export const everyPlace: [placement: string, title: string][] = [
  ['CRM_LEAD_DETAIL_TAB', 'Lead #1591'],
  ['CRM_LEAD_DETAIL_TOOLBAR', 'Lead #1591'],
  ['CRM_LEAD_LIST_MENU', 'Lead #1591'],
  ['LEFT_MENU', 'Which lead?'],
  ['DEFAULT', 'Which lead?'],
]

/** Installs the app in a new portal, and again, and expects its places to be there once, at the app's page. */
export async function installTwice({ open, ...addresses }: HostedApp): Promise<void> {
  const portal = await startPortal(addresses)
  onTestFinished(() => portal.close())
  const { page } = await openPage()
  const app = page.frameLocator('iframe[title="Lead Card"]')
  const enter = () => page.goto(portal.url({ placement: 'DEFAULT', fault: 'installMode', open }))

  await enter()
  await waitForTitle(app, 'Install Lead Card')
  await app.getByRole('button', { name: 'Install', exact: true }).click()
  await app.getByRole('button', { name: 'Finish', exact: true }).click()
  await waitForTitle(app, 'Which lead?')
  const bound = portal.calls.filter(({ method }) => method === 'placement.bind')
  const handlers = bound.map(({ params }) => textOf(params['HANDLER']))
  expect(handlers).toEqual([addresses.appUrl, addresses.appUrl, addresses.appUrl])

  portal.clear()
  await enter()
  await app.getByRole('button', { name: 'Finish', exact: true }).click()
  await waitForTitle(app, 'Which lead?')
  expect(portal.calls.filter(({ method }) => /bind$/.test(method))).toEqual([])
}

/** Opens the app in a place of a new portal, as an administrator and as an ordinary user. */
export async function openEverywhere(
  { open, ...addresses }: HostedApp,
  placement: string,
  title: string,
): Promise<void> {
  const portal = await startPortal(addresses)
  onTestFinished(() => portal.close())
  const { page, problems } = await openPage()
  for (const admin of [true, false]) {
    await page.goto(portal.url({ placement, admin, open }))
    await waitForTitle(page.frameLocator('iframe[title="Lead Card"]'), title)
    // Portal and app are not those that the page's tests share, but they are as near.
    problems.expectNone(/^stranger: http:\/\/(?:localhost|127\.0\.0\.1):/, reloadOfThePortal)
  }
}
