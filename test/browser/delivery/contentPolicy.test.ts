import { afterAll, expect, test } from 'vitest'
import { openCase, openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'

afterAll(closeAll)

test('the page runs no script that got into it, and talks to nobody but its portal', async () => {
  const { app, frame } = await openCase()
  await waitForTitle(app, 'Lead #1591')
  const { served } = await sharedStage()
  const elsewhere = new URL(served.url)
  elsewhere.hostname = '127.0.0.1'
  const page = await frame()
  const outcome = await page.evaluate(async (address) => {
    const script = document.createElement('script')
    script.textContent = 'window.didRun = true'
    document.body.append(script)
    const sent = await fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    )
    return { didRun: 'didRun' in window, sent }
  }, elsewhere.href)
  expect(outcome).toEqual({ didRun: false, sent: false })
})

test('a portal at an IPv6 address, which no policy can name, is talked to as any other', async () => {
  const { portal } = await sharedStage()
  const { page, problems } = await openPage()
  const origin = 'http://[2001:db8::15]:8080'
  // The machine need not have IPv6: the portal answers at its usual address. All is sent that way, since the browser lets
  // no page from the internet ask this machine.
  await page.route(/./, async (route) => {
    const url = route.request().url().replace(origin, portal.origin)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  portal.clear()
  await page.goto(portal.url().replace(portal.origin, origin))
  await waitForTitle(page.frameLocator('iframe[title="Lead Card"]'), 'Lead #1591')
  const name = await page.locator('iframe[title="Lead Card"]').getAttribute('name')
  expect(name).toMatch(/^\[2001:db8::15\]:8080\|0\|/)
  expect(portal.calls.map(({ method }) => method)).toContain('crm.lead.get')
  problems.expectNone(/^stranger: http:\/\/\[2001:db8::15\]:8080\//)
})
