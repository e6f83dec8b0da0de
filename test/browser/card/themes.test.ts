import { afterAll, describe, expect, test } from 'vitest'
import { measureContrast } from '../read/measure'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('the page has the colour of the scheme, and the texts of a card can be read', async () => {
    const { app, frame, problems } = await openCase({}, { colorScheme })
    await waitForTitle(app, 'Lead #1591')
    // The title is rendered before the card.
    await app.getByRole('button', { name: say('action.refresh') }).waitFor()
    const card = await frame()
    const background = await card.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    // Some labels stand among the technical data only.
    await app.getByRole('button', { name: say('lead.technical') }).click()
    expect(background).toBe({ light: 'rgb(241, 244, 246)', dark: 'rgb(23, 23, 23)' }[colorScheme])
    for (const text of [
      'Lead #1591',
      'Amount',
      '€0.00',
      '+5454777777',
      'other',
      'Call',
      'Open chat',
      say('block.reach'),
      say('lead.returning'),
      say('block.noMarks'),
      say('lead.technical'),
    ]) {
      // The labels from the directories load after the lead.
      await app.getByText(text, { exact: true }).first().waitFor()
      expect(await measureContrast(card, text), text).toBeGreaterThanOrEqual(4.5)
    }
    problems.expectNone()
  })

  test('the texts of a failure can be read', async () => {
    const { app, frame } = await openCase({ fault: 'notFound' }, { colorScheme })
    await waitForTitle(app, say('fail.notFound.title'))
    const screen = await frame()
    for (const text of [say('fail.notFound.title'), say('fail.notFound.text'), 'Try again']) {
      expect(await measureContrast(screen, text), text).toBeGreaterThanOrEqual(4.5)
    }
  })
})
