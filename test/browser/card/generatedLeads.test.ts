import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../laws/runs'
import { anyJson, anyRecord } from '../../laws/wireValues'
import { parseJson, recordOf, type Wire } from '../../portal/rest/Wire'
import { say } from '../../support/say'
import { unfoldAll } from '../read/readCard'
import { expectFit } from '../support/expectFit'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'

afterAll(closeAll)

/**
 * How many leads are drawn: the same in each run, and others with `LAWS_SEED`. From the sixteenth on the SDK holds the
 * requests back, as portals demand.
 */
const count = process.env['WALK'] === 'all' ? 40 : 5

const leads = fc.sample(anyRecord, runs(count))
const values = fc.sample(anyJson, runs(40 * count))

/** What of an answer to a batch the commands get: a generated value each, whatever they asked for. */
function generatedBatch(answer: Wire, lead: number): unknown {
  const keys = Object.keys(recordOf(recordOf(recordOf(answer)['result'])['result']))
  const generated = keys.map((key, nth) => [key, values[(40 * lead + nth) % values.length]])
  return { result: { result: Object.fromEntries(generated), result_error: [] } }
}

/** Answers with the lead of this number, once there is one, and with whatever around it. */
async function generateAnswers(page: Page, lead: () => number): Promise<void> {
  await page.route(/\/rest\//, async (route) => {
    const nth = lead()
    if (nth < 0) return route.continue()
    const response = await route.fetch()
    const answer = parseJson(await response.text())
    const isLead = route.request().url().includes('crm.lead.get')
    const own = { ...leads[nth], ID: '2001', TITLE: `Generated ${nth}` }
    await route.fulfill({ response, json: isLead ? { result: own } : generatedBatch(answer, nth) })
  })
}

test('whatever JSON the portal sends for a lead and around it, the card draws it, in a narrow frame, and runs nothing', async () => {
  let lead = -1
  const before = (page: Page): Promise<void> => generateAnswers(page, () => lead)
  const opened = await openCase({ lead: '2001' }, { width: 320, before })
  const { app, frame, problems } = opened
  await app.getByRole('button', { name: say('action.more'), exact: true }).waitFor()
  await unfoldAll(app)
  for (lead = 0; lead < count; lead += 1) {
    const what = `lead ${lead} of LAWS_SEED=${runs().seed}: ${JSON.stringify(leads[lead])}`
    await app.getByRole('button', { name: say('action.refresh') }).click()
    await waitForTitle(app, `Generated ${lead}`)
    await expectFit(opened, { width: 320, height: 700 }).catch((error: unknown) => {
      throw new Error(what, { cause: error })
    })
    expect(await app.getByText(say('lead.blockFailed')).count(), what).toBe(0)
    expect(await (await frame()).evaluate(() => 'hacked' in window), what).toBe(false)
    expect(problems.all, what).toEqual([])
  }
})
