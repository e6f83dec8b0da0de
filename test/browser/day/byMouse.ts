import { say } from '../../support/say'
import { button, form, postponeMenu, tickBox, written, type Walk } from './dayOfWork'

/** The day by the mouse; only words are typed. */
export const byMouse: Walk = {
  open: async ({ app }, { title }) => app.getByRole('link', { name: title }).click(),
  goOn: async ({ app }) => button(app, say('shortcuts.next')).click(),
  call: async ({ app }) =>
    app
      .getByRole('region', { name: say('block.reach') })
      .getByRole('button', { name: say('action.call') })
      .first()
      .click(),
  todo: async ({ page, app }, { id }) => {
    await app.getByRole('textbox', { name: say('note.label.todo') }).click()
    await page.keyboard.type(written(id))
    await button(app, say('note.add')).click()
  },
  comment: async ({ page, app }, { id }) => {
    await form(app)
      .getByRole('button', { name: say('note.comment') })
      .click()
    await page.keyboard.type(written(id))
    await button(app, say('note.add')).click()
  },
  tick: async ({ app }, { id }) => tickBox(app, id).click(),
  postpone: async ({ app }, { id }) => {
    await postponeMenu(app, id).click()
    await app.getByRole('menuitem', { name: say('note.when.week') }).click()
  },
  move: async ({ app }) =>
    app
      .getByRole('list', { name: say('lead.stagePath') })
      .getByText('Processed', { exact: true })
      .click(),
  lose: async ({ page, app }, { id }) => {
    await button(app, say('stage.move')).click()
    await app.getByRole('option', { name: 'Junk lead' }).click()
    await app
      .getByRole('form', { name: say('stage.askLost', { stage: 'Junk lead' }) })
      .getByRole('textbox')
      .click()
    await page.keyboard.type(written(id))
    await button(app, say('stage.close')).click()
  },
  take: async ({ app }) => button(app, say('owner.take')).click(),
}
