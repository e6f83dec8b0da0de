import { afterAll, describe, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { readFields, unfoldAll } from '../read/readCard'
import { expectFoldedFit, expectUnfoldedFit } from '../support/expectCardFit'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const moment = '23 May 2024, 18:18'
const event = new RegExp(`Ann Leeway ${moment}$`)

/** All that happened to it was done by one person at one time: one line. */
const events = (['createdAt', 'modifiedAt', 'movedAt', 'lastActivityAt'] as const)
  .map((name) => say(`field.${name}`))
  .join(' · ')

/** All fields of lead 1591 as the card shows them. */
const fields: [label: string, value: RegExp][] = [
  [say('field.amount'), /^€0\.00$/],
  [say('field.responsibleId'), /Ann Leeway/],
  [say('field.sourceId'), /^Trade fair in Leipzig$/],
  [say('field.isReturning'), /^No$/],
  [say('field.isOpenToAll'), /^Yes$/],
  [say('field.amountIsManual'), /^No$/],
  [say('field.createdAt'), new RegExp(`^${moment}$`)],
  [events, event],
  [say('field.id'), /^1591$/],
  [say('field.stageMeaning'), /^In progress$/],
  [say('field.hasPhone'), /^No$/],
  [say('field.hasEmail'), /^No$/],
  [say('field.hasOpenChannel'), /^No$/],
]

/** Some of its empty fields. */
const emptyFields = [
  say('field.emails'),
  say('field.firstName'),
  say('field.comments'),
  say('field.utmSource'),
  say('field.birthdate'),
  say('field.closedAt'),
]

describe.each(walked(['POST', 'GET'] as const, (open) => open === 'POST'))(
  'opened by %s, lead 1591 of the documentation',
  (open) => {
    test('fits its frame, and shows its phone, its chat and every other field, the empty ones folded', async () => {
      const opened = await openCase({ open })
      const { app, frame, problems } = opened
      await waitForTitle(app, 'Lead #1591')
      expect(await app.getByRole('link', { name: '+5454777777' }).getAttribute('href')).toBe(
        'tel:+5454777777',
      )
      await app
        .getByRole('button', { name: say('action.open', { what: 'chat: Website live chat' }) })
        .waitFor()

      await expectFoldedFit(opened, { isOrdinary: true })
      await app.getByRole('button', { name: /^\d+ empty fields$/ }).click()
      const about = app.getByRole('region', { name: say('block.about') })
      const empty = (await about.getByRole('list').innerText()).split('\n')
      expect(empty).toEqual(expect.arrayContaining(emptyFields))
      expect(empty).not.toContain(say('field.phones'))

      await unfoldAll(app)
      const shown = await readFields(await frame())
      for (const [label, value] of fields) {
        const values = shown.filter((field) => field.label === label).map((field) => field.value)
        expect(values, label).toContainEqual(expect.stringMatching(value))
      }
      await expectUnfoldedFit(opened)
      problems.expectNone()
    })
  },
)
