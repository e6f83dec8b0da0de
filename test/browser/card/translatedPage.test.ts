import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { translatePage } from '../../support/fakes/translatePage'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

/** Changes the lead in all later answers of the portal. */
async function changeLead(page: Page, changes: Record<string, string>): Promise<void> {
  await page.route(/crm\.lead\.get/, async (route) => {
    const response = await route.fetch()
    const body: { result: Record<string, unknown> } = await response.json()
    await route.fulfill({ response, json: { ...body, result: { ...body.result, ...changes } } })
  })
}

describe('a card whose every text was wrapped by a translator', () => {
  test('shows another responsible person and another amount after R', async () => {
    const { app, page, frame, problems } = await openCase({ lead: '2001' })
    await waitForTitle(app, 'Kitchen “Nordlicht”, 4.2 m, with island')
    await app.getByRole('link', { name: 'Mark Testow' }).first().waitFor()
    await app.getByText('€18,490.50').first().waitFor()
    await app.getByText('before the summer holidays').waitFor()
    // A custom field shows the same amount, and does not change.
    const amounts = await app.getByText('€18,490.50').count()

    // It asks not to be translated, but for what a person wrote.
    expect(await app.locator('#root').getAttribute('translate')).toBe('no')
    const comment = app.getByText('before the summer holidays')
    expect(await comment.evaluate((element: HTMLElement) => element.translate)).toBe(true)

    await (await frame()).locator('body').evaluate(translatePage)
    await changeLead(page, { ASSIGNED_BY_ID: '1', OPPORTUNITY: '20500.00' })
    // Focuses the frame, as the user's click does.
    await app.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('r')

    await app.getByText('€20,500.00').first().waitFor()
    await app.getByRole('link', { name: 'Ann Leeway' }).first().waitFor()
    expect(await app.getByText('€18,490.50').count()).toBe(amounts - 1)
    expect(await app.getByText(say('lead.blockFailed')).count()).toBe(0)
    // User content stays translated; the app's own texts do not.
    expect(
      await app
        .getByRole('region', { name: say('block.comments') })
        .locator('font')
        .count(),
    ).toBeGreaterThan(0)
    expect(await app.getByRole('heading', { level: 1 }).locator('font').count()).toBe(0)
    problems.expectNone()
  })
})
