import type { FrameLocator, Page } from 'playwright-core'
import type { PortalCase } from '../../portal/PortalCase'
import { say, saying } from '../../support/say'
import { waitForTitle } from '../support/openCase'
import { unfoldAll } from '../read/readCard'

/** A part of the walk through the app. */
export type Stretch = {
  name: string
  portalCase: Partial<PortalCase>
  walk: (app: FrameLocator, page: Page) => Promise<void>
}

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const button = (app: FrameLocator, name: string | RegExp) =>
  app.getByRole('button', { name, exact: true })

/** Every screen of the app, with what people do there. */
export const stretches: readonly Stretch[] = [
  {
    name: 'the tab of a lead with files, its settings, and a note that is refused',
    portalCase: { lead: '2001', fault: 'tokenExpired' },
    walk: async (app) => {
      await waitForTitle(app, kitchen)
      await unfoldAll(app)
      const note = app.getByRole('textbox', { name: say('note.label.todo') })
      await note.fill('Ask Marta for the plan')
      await note.press('Enter')
      await app.locator('form').getByText(saying('note.failed')).first().waitFor()
      await button(app, say('action.refresh')).click()
      await button(app, say('action.more')).click()
      await app.getByRole('menuitem', { name: say('settings.open') }).click()
      await app.getByRole('radio', { name: say('settings.theme.dark') }).click()
      await app.getByText(say('settings.saved')).first().waitFor()
      await button(app, say('install.back')).click()
      await note.fill('')
    },
  },
  {
    name: 'the list, a search, a lead and the next one',
    portalCase: { placement: 'DEFAULT', open: 'GET' },
    walk: async (app) => {
      await app.getByRole('searchbox', { name: say('picker.search') }).fill('marta@example.com')
      await app.getByRole('link', { name: kitchen }).first().click()
      await waitForTitle(app, kitchen)
      await button(app, say('app.chooseAnother')).click()
      await button(app, say('install.titleAgain')).click()
      await waitForTitle(app, say('install.titleAgain'))
      await button(app, say('install.back')).click()
    },
  },
  {
    name: 'the installation',
    portalCase: { placement: 'DEFAULT', fault: 'installMode' },
    walk: async (app) => {
      await waitForTitle(app, say('install.title'))
      await button(app, say('install.add'))
        .or(button(app, say('install.finish')))
        .first()
        .waitFor()
    },
  },
  {
    name: 'the window of a call',
    portalCase: { placement: 'CALL_CARD', lead: '2001' },
    walk: async (app) => {
      await waitForTitle(app, kitchen)
      await app
        .getByRole('textbox', { name: say('note.label.todo') })
        .fill('Marta wants an offer for oak')
    },
  },
  {
    name: 'beside a chat',
    portalCase: { placement: 'IM_SIDEBAR', lead: '2001', scopes: 'crm,user_brief,placement,im' },
    walk: (app) => waitForTitle(app, kitchen),
  },
]
