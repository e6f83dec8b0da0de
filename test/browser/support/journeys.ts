import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { textOf } from '../../portal/rest/Wire'
import { startPortal } from '../../portal/startPortal'
import { say } from '../../support/say'
import { openPage, waitForTitle } from './openCase'
import { walked } from '../../support/walked'

/** The app on a host. */
export type HostedApp = { appUrl: string; installUrl?: string; open: PortalCase['open'] }

/** Each placement of the app, and the expected title. */
const titles = {
  CRM_LEAD_DETAIL_TAB: 'Lead #1591',
  CRM_LEAD_DETAIL_TOOLBAR: 'Lead #1591',
  CRM_LEAD_LIST_MENU: 'Lead #1591',
  REST_APP_URI: 'Lead #1591',
  LEFT_MENU: say('picker.title'),
  DEFAULT: say('picker.title'),
}

/** Portal and app as in production: https, default port. */
const cloud = { portal: 'https://acme.example', app: 'https://apps.example' }

/** Problems to ignore: requests to the stand-in's own address, and requests cancelled by leaving a page. */
const notOurs = [
  /^stranger: (?:http:\/\/(?:localhost|127\.0\.0\.1):|https:\/\/\w+\.example\/)/,
  /net::ERR_ABORTED$/,
]

/** Installs the app twice in a new portal, and expects each placement once, bound to the app's page. */
export async function installTwice({ open, ...addresses }: HostedApp): Promise<void> {
  const portal = await startPortal(addresses)
  onTestFinished(() => portal.close())
  const { page } = await openPage()
  const app = page.frameLocator('iframe[title="Lead Card"]')
  const enter = () => page.goto(portal.url({ placement: 'DEFAULT', fault: 'installMode', open }))

  await enter()
  await waitForTitle(app, say('install.title'))
  await app.getByRole('button', { name: say('install.add'), exact: true }).click()
  await app.getByRole('button', { name: say('install.finish'), exact: true }).click()
  await waitForTitle(app, say('picker.title'))
  const bound = portal.calls.filter(({ method }) => method === 'placement.bind')
  const handlers = bound.map(({ params }) => textOf(params['HANDLER']))
  expect(handlers).toEqual([addresses.appUrl, addresses.appUrl, addresses.appUrl])

  portal.clear()
  await enter()
  await app.getByRole('button', { name: say('install.finish'), exact: true }).click()
  await waitForTitle(app, say('picker.title'))
  expect(portal.calls.filter(({ method }) => method.endsWith('bind'))).toEqual([])
}

/**
 * Opens the app in a new portal, in its tab and on its page; in `npm run test:all` in every placement.
 */
export async function openInPortal(
  { open, appUrl }: HostedApp,
  scheme: 'http' | 'https',
  admin: boolean,
): Promise<void> {
  const here = new URL(appUrl)
  const { href } = new URL(here.pathname, scheme === 'https' ? cloud.app : here.origin)
  const portal = await startPortal({ appUrl: href })
  onTestFinished(() => portal.close())
  const { page, problems } = await openPage()
  await standBefore(page, cloud.portal, portal.origin)
  await standBefore(page, cloud.app, here.origin)
  const origin = scheme === 'https' ? cloud.portal : portal.origin
  const expected = walked(
    Object.entries(titles),
    ([placement]) => placement === 'CRM_LEAD_DETAIL_TAB' || placement === 'DEFAULT',
  )
  for (const [placement, title] of expected) {
    await page.goto(portal.url({ placement, admin, open }).replace(portal.origin, origin))
    await waitForTitle(page.frameLocator('iframe[title="Lead Card"]'), title)
  }
  problems.expectNone(...notOurs)
}

/** A TLS proxy for an http server, like a cloud's load balancer. */
async function standBefore(page: Page, origin: string, target: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const asked = route.request()
    // The stand-in's log is an endless stream, and not needed.
    if (asked.url().endsWith('/portal/log')) {
      await route.fulfill({ contentType: 'text/event-stream', body: '' })
      return
    }
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': new URL(origin).host }
    const headers = { ...asked.headers(), ...forwarded }
    const url = asked.url().replace(origin, target)
    // Retried, because the server may close a kept-alive connection just as the request is sent.
    await route.fulfill({ response: await route.fetch({ url, headers, maxRetries: 2 }) })
  })
}
