import type { FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { failureReason } from '../../src/rest/failure/failureReason'
import { mayBeDone } from '../../src/rest/failure/mayBeDone'
import { RestError } from '../../src/rest/failure/RestError'
import { writeFailure } from '../../src/card/shared/writeFailure'
import type { MessageKey } from '../../src/i18n/catalogs/Catalog'
import type { PortalCase } from '../portal/PortalCase'
import { say, saying } from '../support/say'
import type { Fault } from './faultTable'

/** A screen, one of its requests, and what has to be seen when that request fails. */
export type ScreenRow = {
  name: string
  /** The method of the request that fails: `batch`, or that of a single call. */
  method: string
  portalCase: Partial<PortalCase>
  /** Brings the screen into the state from which the request is sent. */
  prepare: (app: FrameLocator) => Promise<void>
  /** Does what sends the request. */
  act: (app: FrameLocator, page: Page) => Promise<void>
  /** Where the failure is named, in these words. */
  named: (app: FrameLocator) => Locator
  words: (fault: Fault) => string
  /** What must still be there. */
  kept: (app: FrameLocator) => Promise<void>
  /** Goes back to where the next failure can be tried, with the request answered. */
  recover: (app: FrameLocator) => Promise<void>
  /** Which failures are tried; all, where it is left out. */
  isTried?: (fault: Fault) => boolean
  /** The most requests of the method that one failure may cost: two where it is read, and may pass. */
  mostRequests: (fault: Fault) => number
}

const button = (app: FrameLocator, name: string): Locator =>
  app.getByRole('button', { name, exact: true })
const title = (app: FrameLocator, name: string): Locator =>
  app.getByRole('heading', { level: 1, name, exact: true })
/** Resolves when a text is neither shown nor about to be read out any more. */
const gone = async (text: Locator): Promise<void> => {
  await expect.poll(() => text.count()).toBe(0)
}
const errorOf = ({ kind, reply }: Fault, method: string): RestError => {
  const { status, body } = reply === 'cut' ? { status: 0, body: '' } : reply
  return new RestError(kind, method, { status, description: wordsIn(body) })
}
/** A text of a change that failed, or of one of which nobody knows whether it did. */
const ended = (area: FrameLocator | Locator, failed: MessageKey, unclear: MessageKey): Locator =>
  area.getByText(saying(failed)).or(area.getByText(saying(unclear)))

/** The description of an error as the app shows it: the secret in it masked. */
function wordsIn(body: unknown): string {
  const words: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'error_description') : ''
  return typeof words === 'string' ? words.replace(/[a-z\d]{32,}/, '***') : ''
}

const transient = new Set(['tooManyRequests', 'noNetwork', 'portalFault'])
const twiceIfItMayPass = ({ kind }: Fault): number => (transient.has(kind) ? 2 : 1)
const once = (): number => 1
/** A portal without `crm.lead.get` is asked by `crm.item.get`, and shows the card: see `failures.test.ts`. */
const hasOneWay = ({ kind }: Fault): boolean => kind !== 'methodMissing'

const note = 'Likes oak'

/** A note of a kind, sent by Enter; its text must stay in its field. */
function noteRow(name: string, kind: 'todo' | 'comment', method: string): ScreenRow {
  const field = (app: FrameLocator): Locator =>
    app.getByRole('textbox', { name: say(`note.label.${kind}`) })
  return {
    name,
    method,
    portalCase: {},
    prepare: async (app) => {
      await title(app, 'Lead #1591').waitFor()
      await button(app, say(`note.${kind}`)).click()
    },
    act: async (app) => {
      await field(app).fill(note)
      await field(app).press('Enter')
    },
    named: (app) => ended(app.locator('form'), 'note.failed', 'note.unclear'),
    words: (fault) => {
      const error = errorOf(fault, method)
      // The portal's list, which can be read, does not show it: of a lost answer that proves nothing.
      const key = mayBeDone(error, true) ? 'note.unclear' : 'note.failed'
      return say(key, { reason: writeFailure(error, say) })
    },
    kept: async (app) => expect(await field(app).inputValue()).toBe(note),
    recover: async (app) => {
      // A refusal that lasts is taken back when the lead was read anew, or another kind of note was chosen.
      await button(app, say('action.refresh')).click()
      await button(app, say(`note.${kind === 'todo' ? 'comment' : 'todo'}`)).click()
      await button(app, say(`note.${kind}`)).click()
      await field(app).fill('')
    },
    mostRequests: once,
  }
}

/** The screens of the table. */
export const screens: readonly ScreenRow[] = [
  {
    name: 'the card at its opening',
    method: 'crm.lead.get',
    portalCase: {},
    prepare: async (app) => title(app, 'Lead #1591').waitFor(),
    isTried: hasOneWay,
    act: async (app, page) => {
      const again = button(app, say('app.tryAgain'))
      if (await again.isVisible()) await again.click()
      else await page.reload()
    },
    named: (app) => app.getByRole('heading', { level: 1 }),
    words: ({ kind }) => say(`fail.${kind}.title`),
    kept: async (app) => {
      const wayOut = button(app, say('app.tryAgain')).or(button(app, say('app.reload')))
      await wayOut.waitFor()
    },
    recover: async () => undefined,
    mostRequests: twiceIfItMayPass,
  },
  {
    name: 'a card that is refreshed',
    method: 'crm.lead.get',
    portalCase: {},
    prepare: async (app) => title(app, 'Lead #1591').waitFor(),
    isTried: hasOneWay,
    act: async (app) => button(app, say('action.refresh')).click(),
    named: (app) => app.getByText(saying('lead.refreshFailed')),
    words: ({ kind }) => say(`fail.${kind}.title`),
    kept: async (app) => title(app, 'Lead #1591').waitFor(),
    recover: async (app) => {
      await button(app, say('action.refresh')).click()
      await gone(app.getByText(saying('lead.refreshFailed')))
    },
    mostRequests: twiceIfItMayPass,
  },
  noteRow('a comment', 'comment', 'crm.timeline.comment.add'),
  noteRow('a to-do', 'todo', 'crm.activity.todo.add'),
  {
    name: 'settings of a person',
    method: 'batch',
    portalCase: { admin: false },
    prepare: async (app) => {
      await button(app, say('action.more')).click()
      await app.getByRole('menuitem', { name: say('settings.open') }).click()
      await title(app, say('settings.title')).waitFor()
    },
    act: async (app) => app.getByRole('radio', { name: say('settings.theme.dark') }).click(),
    named: (app) => ended(app.getByRole('main'), 'settings.failed', 'nextStep.unclear'),
    words: (fault) => failureReason(errorOf(fault, 'batch'), say),
    kept: async (app) =>
      expect(await app.getByRole('radio', { name: say('settings.theme.dark') }).isChecked()).toBe(
        true,
      ),
    recover: async (app) => {
      await app.getByRole('radio', { name: say('settings.theme.system') }).click()
      await app.getByRole('main').getByText(say('settings.saved')).waitFor()
    },
    mostRequests: once,
  },
  {
    name: 'the list of leads',
    method: 'batch',
    portalCase: { placement: 'DEFAULT' },
    prepare: async (app) => app.getByRole('list', { name: say('picker.leads') }).waitFor(),
    act: async (app) => button(app, say('shortcuts.refresh')).click(),
    named: (app) => app.getByText(saying('picker.failed')),
    words: (fault) => failureReason(errorOf(fault, 'batch'), say),
    kept: async (app) => app.getByRole('list', { name: say('picker.leads') }).waitFor(),
    recover: async (app) => {
      await button(app, say('shortcuts.refresh')).click()
      await gone(app.getByText(saying('picker.failed')))
    },
    // The list, its counts and the rows beside it.
    mostRequests: (fault) => 3 * twiceIfItMayPass(fault),
  },
]
