import type { Page } from 'playwright-core'

/** The words of a refusal, as the portal sends them. */
type Refusal = { error: string; error_description: string }

/** Has the portal refuse to show a lead, with this HTTP status. */
export async function refuseLead(page: Page, status: number, refusal: Refusal): Promise<void> {
  await page.route(/\/rest\/crm\.lead\.get/, (route) =>
    route.fulfill({ status, headers: { 'access-control-allow-origin': '*' }, json: refusal }),
  )
}
