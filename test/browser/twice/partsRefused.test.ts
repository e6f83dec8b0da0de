import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closedGate } from '../support/closedGate'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

const richTitle = 'Kitchen “Nordlicht”, 4.2 m, with island'

/** The card's message about all parts it could not read. */
const unread = (app: FrameLocator): Promise<string[]> =>
  app.getByRole('main').getByText(saying('lead.unread')).allInnerTexts()

/** Waits for the lead's own values, without labels from the directories. */
async function waitForOwnFields(app: FrameLocator): Promise<void> {
  await waitForTitle(app, richTitle)
  for (const shown of [
    app.locator('a[href="tel:+493023125001"]'),
    app.getByRole('link', { name: 'marta@example.com', exact: true }),
    app.getByText('€18,490.50').first(),
    app.getByText('before the summer holidays'),
    app.getByText('Measured on Monday; waits for the second design'),
    app.getByText('Google Ads, paid click'),
    app.getByText('Musterstraße 17').first(),
    app.getByText('Soft-close drawers, please'),
  ]) {
    await shown.waitFor()
  }
}

describe('while directories, people and the client are on their way', () => {
  test('the lead’s own fields are there after one round trip, and the words come in their place', async () => {
    const rest = closedGate()
    const before = async (page: Page): Promise<void> => {
      await page.route(/\/rest\/batch/, async (route) => {
        await rest.opened
        await route.continue()
      })
    }
    const { app, portal, problems } = await openCase({ lead: '2001' }, { before })
    await waitForOwnFields(app)
    // The list only contains finished requests.
    expect(portal.calls.map(({ method }) => method)).toEqual(['crm.lead.get'])
    await app.getByText('UC_4F2A1').first().waitFor()
    expect(await unread(app)).toEqual([])

    rest.open()
    await app.getByRole('listitem').filter({ hasText: 'Measuring & design' }).waitFor()
    expect(await app.getByText('UC_4F2A1').count()).toBe(0)
    await app.getByRole('link', { name: 'Mark Testow' }).first().waitFor()
    problems.expectNone()
  })
})

describe('where everything but the lead is refused', () => {
  test('the card is whole, and says so once', async () => {
    const { app, problems } = await openCase({ lead: '2001', fault: 'directoriesRefused' })
    await waitForOwnFields(app)
    await expect
      .poll(() => unread(app))
      .toEqual([
        say('lead.unread', {
          parts: 'stages, sources, salutations, field names, people and the company',
        }),
      ])
    expect(await app.getByText(say('lead.blockFailed')).count()).toBe(0)
    await app
      .getByText(say('lead.user', { id: '7' }))
      .first()
      .waitFor()
    await app.getByRole('link', { name: say('lead.company', { id: '401' }) }).waitFor()
    await app
      .getByRole('link', { name: say('lead.contact', { id: '301' }) })
      .first()
      .waitFor()
    // The browser's console messages about two refused batches.
    problems.expectNone(/status of 403/)
  })
})

test('without the scope for people they are called by number, once said, and all else has its words', async () => {
  const { app, problems } = await openCase({ lead: '2001', scopes: 'crm' })
  await app.getByRole('link', { name: 'Beispiel & Daughters GmbH' }).first().waitFor()
  expect(await unread(app)).toEqual([say('lead.unread', { parts: say('unread.people') })])
  expect(
    await app.getByRole('link', { name: say('lead.user', { id: '7' }) }).count(),
  ).toBeGreaterThan(1)
  await app.getByText('Measuring & design').first().waitFor()
  await app.getByText('Country house').waitFor()
  problems.expectNone()
})
