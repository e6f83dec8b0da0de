import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { answersTo, messages, openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { unfoldAll } from '../support/readCard'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

describe('an access token that is over', () => {
  test('is renewed once, and the call made again once', async () => {
    const { app, page, portal } = await openCase({ fault: 'tokenExpired' })
    await waitForTitle(app, 'Lead #1591')
    expect(answersTo(portal, 'crm.lead.get')).toEqual([401, 200])
    await expect.poll(() => messages(page, 'refreshAuth').count()).toBe(1)
  })

  test('and cannot be renewed ends the session, and says how to go on', async () => {
    const { app, page, portal } = await openCase({ fault: 'refreshSilent' }, { clock: true })
    await messages(page, 'refreshAuth').waitFor({ state: 'attached' })
    await skipTimeUntil(page, app.getByRole('heading', { name: say('fail.sessionOver.title') }))
    expect(answersTo(portal, 'crm.lead.get')).toEqual([401])
    await app.getByRole('button', { name: say('app.reload') }).waitFor()
  })

  test('and unknown to the portal ends the session', async () => {
    const { app, portal } = await openCase({ fault: 'noAuth' })
    await waitForTitle(app, say('fail.sessionOver.title'))
    expect(answersTo(portal, 'crm.lead.get')).toEqual([401])
    await app.getByRole('button', { name: say('app.reload') }).waitFor()
  })
})

describe('no token shows up in what the frame keeps', () => {
  test.each<[what: string, portalCase: Partial<PortalCase>, title: string]>([
    ['a lead with files', { lead: '2001' }, 'Nordlicht'],
    ['a renewed session', { fault: 'tokenExpired' }, 'Lead #1591'],
    ['a frame opened by GET', { open: 'GET' }, 'Lead #1591'],
    ['a failure', { fault: 'accessDenied' }, say('fail.accessDenied.title')],
  ])('%s', async (_what, portalCase, title) => {
    const tokens = new Set<string>()
    const before = async (page: Page): Promise<void> => collectTokens(page, tokens)
    const { app, frame, page } = await openCase(portalCase, { before })
    await app.getByRole('heading', { level: 1, name: title }).waitFor()
    await unfoldAll(app)

    expect(tokens.size).toBeGreaterThan(0)
    const kept = await (
      await frame()
    ).evaluate(() =>
      [
        document.documentElement.outerHTML,
        document.title,
        location.href,
        document.cookie,
        [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store))),
        JSON.stringify(history.state),
      ].join('\n'),
    )
    for (const token of tokens) {
      expect(kept.includes(token)).toBe(false)
      expect((await page.getByTestId('log').innerHTML()).includes(token)).toBe(false)
    }
  })
})

/** Records the access and refresh tokens in the form and the REST calls. */
function collectTokens(page: Page, tokens: Set<string>): void {
  page.on('request', (request) => {
    const text = request.postData() ?? ''
    for (const [, token] of text.matchAll(
      /(?:"auth":"|\bauth=|AUTH_ID=|REFRESH_ID=)([0-9a-f]{20,})/g,
    )) {
      if (token) tokens.add(token)
    }
  })
}
