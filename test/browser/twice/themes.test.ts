import { afterAll, describe, expect, test } from 'vitest'
import { measureContrast } from '../read/measure'
import { openCase, waitForTitle, type OpenedCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

/** Expects each text to stand out from what is behind it, and the page to have the colour of the scheme. */
async function expectReadable(
  { page, app, frame }: OpenedCase,
  colorScheme: 'light' | 'dark',
  texts: readonly string[],
): Promise<void> {
  await page.emulateMedia({ colorScheme })
  const screen = await frame()
  const background = await screen.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(background).toBe({ light: 'rgb(241, 244, 246)', dark: 'rgb(23, 23, 23)' }[colorScheme])
  for (const text of texts) {
    // The labels from the directories load after the lead.
    await app.getByText(text, { exact: true }).first().waitFor()
    expect(await measureContrast(screen, text), text).toBeGreaterThanOrEqual(4.5)
  }
}

describe('the page has the colour of the scheme, light or dark, and one can read', () => {
  test('the texts of a card', async () => {
    const opened = await openCase({}, { colorScheme: 'dark' })
    await waitForTitle(opened.app, 'Lead #1591')
    // Some labels stand among the technical data only.
    await opened.app.getByRole('button', { name: say('lead.technical') }).click()
    const texts = [
      'Lead #1591',
      say('field.amount'),
      '€0.00',
      '+5454777777',
      say('kind.OTHER'),
      say('action.call'),
      say('action.openChat'),
      say('block.reach'),
      say('lead.returning'),
      say('block.noMarks'),
      say('lead.technical'),
    ]
    await expectReadable(opened, 'dark', texts)
    await expectReadable(opened, 'light', texts)
    opened.problems.expectNone()
  })

  test('the texts of a failure', async () => {
    const opened = await openCase({ fault: 'notFound' }, { colorScheme: 'dark' })
    await waitForTitle(opened.app, say('fail.notFound.title'))
    const texts = [say('fail.notFound.title'), say('fail.notFound.text'), say('app.tryAgain')]
    await expectReadable(opened, 'dark', texts)
    await expectReadable(opened, 'light', texts)
  })
})
