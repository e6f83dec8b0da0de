import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

/** Moves what is in the portal's page so far down that nothing of the card is in the window. */
const pushDown = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (window.parent !== window) return
    addEventListener('DOMContentLoaded', () => {
      document.body.style.paddingBlockStart = '5000px'
    })
  })

const title = 'Lead #1591'

test('a card out of sight shows its title without starting and starts when it is scrolled to', async () => {
  const { app, portal, problems } = await openCase(
    {},
    { clock: true, before: async (page) => void (await pushDown(page)) },
  )
  await waitForTitle(app, title)
  const refresh = app.getByRole('button', { name: say('action.refresh') })
  expect(await refresh.count()).toBe(0)
  expect(portal.calls.map(({ method }) => method)).toEqual(['crm.lead.get'])
  await app.owner().scrollIntoViewIfNeeded()
  await refresh.waitFor()
  problems.expectNone()
})

test('a card that nobody scrolls to starts on its own after some seconds', async () => {
  const { page, app, problems } = await openCase(
    {},
    { clock: true, before: async (empty) => void (await pushDown(empty)) },
  )
  await waitForTitle(app, title)
  await skipTimeUntil(page, app.getByRole('button', { name: say('action.refresh') }))
  problems.expectNone()
})
