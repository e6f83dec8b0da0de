import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { placementCodes } from '../../src/install/placements'
import { scopeLackedBy } from '../../src/install/scopes'
import { openPortal, type FakePortal } from '../support/fakes/fakePortal'
import { openList, listedLinks } from '../support/openList'
import { renderApp, renderCard } from '../support/renderCard'
import { openSettings } from '../support/openSettings'
import { say } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

type Rest = FakePortal['rest']

/** A screen with a button that sends something. */
type Opened = { user: UserEvent; rest: Rest }

/** How often a method was called, alone and inside of batches. */
const countSent = ({ calls }: Rest, method: string): number =>
  calls
    .flatMap((call) => [call.method, ...Object.values(call.params['cmd'] ?? {}).map(String)])
    .filter((command) => command === method || command.startsWith(`${method}?`)).length

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const enterSettings = async ({ user }: Opened): Promise<void> => {
  await button(say('action.more'))
  await openSettings(user)
  await screen.findByRole('heading', { level: 1, name: say('settings.title') })
}
/** Opens the app for an administrator who installs it. */
const openInstallation = async (): Promise<Opened> => {
  const install = { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [], INSTALL: true, IS_ADMIN: true }
  const { rest } = openPortal({ init: install })
  rest.otherwise(standInRest('en'))
  return { rest, user: await renderApp() }
}
const places = placementCodes.filter((code) => scopeLackedBy(code, new Set()) === null)

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

/** The button, the method that it calls, and how often that may be called for all presses together. */
type Row = {
  what: string
  method: string
  times: number
  open: () => Promise<Opened>
  find: (opened: Opened) => Promise<HTMLElement>
}

const rows: Row[] = [
  {
    what: 'Add, of a to-do,',
    method: 'crm.activity.todo.add',
    times: 1,
    open: renderCard,
    find: async ({ user }) => {
      const field = await screen.findByRole('textbox', { name: say('note.label.todo') })
      await user.type(field, 'Ask for the floor plan')
      return button(say('note.add'))
    },
  },
  {
    what: 'a stage',
    method: 'crm.lead.update',
    times: 1,
    open: renderCard,
    find: async () => {
      const path = await screen.findByRole('list', { name: say('lead.stagePath') })
      return within(path).findByRole('button', { name: /^Processed/ })
    },
  },
  {
    what: 'the end of a lead as lost',
    method: 'crm.lead.update',
    times: 1,
    open: renderCard,
    find: async ({ user }) => {
      await user.click(await button(say('stage.move')))
      await user.click(screen.getByRole('option', { name: 'Junk lead' }))
      return button(say('stage.close'))
    },
  },
  {
    what: 'the taking over of a lead',
    method: 'crm.lead.update',
    times: 1,
    open: () => renderCard({ ASSIGNED_BY_ID: '7' }),
    find: () => button(say('owner.take')),
  },
  {
    what: 'a choice of colours',
    method: 'user.option.set',
    times: 1,
    open: renderCard,
    find: async (opened) => {
      await enterSettings(opened)
      return screen.findByRole('radio', { name: say('settings.theme.dark') })
    },
  },
  {
    what: 'the way back to the settings as delivered',
    method: 'user.option.set',
    times: 1,
    open: () => renderCard({}, { USER_OPTIONS: { settings: '{"version":1,"theme":"dark"}' } }),
    find: async (opened) => {
      await enterSettings(opened)
      return button(say('settings.resetPersonal'))
    },
  },
  {
    what: 'Save, of the hints for stages,',
    method: 'app.option.set',
    times: 1,
    open: () => renderCard({}, { IS_ADMIN: true, APP_OPTIONS: {} }),
    find: async (opened) => {
      await enterSettings(opened)
      await opened.user.type(await screen.findByRole('textbox', { name: 'In progress' }), 'Ask')
      return button(say('settings.saveHints'))
    },
  },
  {
    what: 'Install',
    method: 'placement.bind',
    times: places.length,
    open: openInstallation,
    find: async () => {
      const start = await button(say('install.add'))
      // Once it is known what the portal offers.
      await waitFor(() => expect(start).toBeEnabled())
      return start
    },
  },
  {
    what: 'Try again, after a failure,',
    method: 'crm.lead.get',
    times: 2,
    open: async () => {
      const { rest } = openPortal()
      rest.otherwise(standInRest('en'))
      rest.fail('crm.lead.get', { status: 400, body: { error: '', error_description: 'No' } }, 1)
      return { rest, user: await renderApp() }
    },
    find: () => button(say('app.tryAgain')),
  },
]

it.each(rows)('$what pressed twenty times is sent once', async ({ open, find, method, times }) => {
  const opened = await open()
  const pressed = await find(opened)
  for (let press = 0; press < 20; press += 1) act(() => pressed.click())
  await waitFor(() => expect(countSent(opened.rest, method)).toBe(times))
  // What would be sent after the first answer.
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull())
  expect(countSent(opened.rest, method)).toBe(times)
})

it('a list refreshed twenty times is read once, and once more for the last press', async () => {
  const { rest } = await openList('#/?list=all')
  await listedLinks()
  const refresh = await button(say('shortcuts.refresh'))
  const reads = () =>
    rest.calls.filter(({ params }) => Object.hasOwn(params['cmd'] ?? {}, 'leads')).length
  expect(reads()).toBe(1)
  for (let press = 0; press < 20; press += 1) act(() => refresh.click())
  await waitFor(() => expect(reads()).toBe(3))
  // Were more of them waiting, they would be read before this one.
  act(() => refresh.click())
  await waitFor(() => expect(reads()).toBe(4))
})
