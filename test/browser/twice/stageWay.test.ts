import { afterAll, describe, expect, test } from 'vitest'
import { openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const shortened = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Matches the duration below the name of a stage that the lead has passed. */
const named = (name: string): RegExp =>
  new RegExp(`^${name}( \\d+ (days?|hrs?|mins?|months|years).*)?( Move to “${name}”)?$`)

describe('the way of the stages', () => {
  const running = [
    'Unassigned',
    'In progress',
    'Measuring & design',
    'Processed',
    'Waiting for the customer',
  ]

  const ways: [lead: string, names: string[], now: string][] = [
    ['2001', [...running, 'Good lead'], 'Measuring & design'],
    ['2008', [...running, 'Good lead'], 'Good lead'],
    ['2009', [...running, 'Chose somebody else'], 'Chose somebody else'],
  ]

  test.each(ways)(
    'of lead %s has the portal’s names in order, the present one marked',
    async (lead, names, now) => {
      const { app } = await openCase({ lead })
      const steps = app.getByRole('list', { name: say('lead.stagePath') }).getByRole('listitem')
      await steps.first().waitFor()
      const texts = (await steps.allInnerTexts()).map(shortened)
      expect(texts).toEqual(names.map((name) => expect.stringMatching(named(name))))
      const current = app.locator('[aria-current="step"]')
      expect((await current.allInnerTexts()).map(shortened)).toEqual([
        expect.stringMatching(named(now)),
      ])
    },
  )
})
