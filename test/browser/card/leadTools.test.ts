import { readFile } from 'node:fs/promises'
import type { Download, FrameLocator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const more = (app: FrameLocator) =>
  app.getByRole('button', { name: say('action.more'), exact: true })
const item = (app: FrameLocator, name: string) => app.getByRole('menuitem', { name })
const copy = (app: FrameLocator) => app.getByRole('button', { name: say('shortcuts.copy') })

const link = (app: FrameLocator) => app.getByRole('link', { name: say('action.openInPortal') })

const inText = [
  'Kitchen “Nordlicht”, 4.2 m, with island',
  'Dr. Marta Ines Beispiel-Sørensen, Architect, Beispiel & Daughters GmbH',
  'Amount: €18,490.50',
  'Stage: Measuring & design',
  `${say('field.responsibleId')}: Mark Testow`,
  '+49 30 23125 001 (work)',
  'marta@example.com (work)',
  'Google Ads, paid click',
  'Musterstraße 17',
  '– oak fronts, matt',
  'Style: Country house',
  'Delivery address: Musterstraße 17, 10115 Berlin',
]

const inCard = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Beispiel-Sørensen;Marta;Ines;Dr.;',
  'ORG:Beispiel & Daughters GmbH',
  'TEL;TYPE=WORK,VOICE:+49 30 23125 001',
  'EMAIL;TYPE=INTERNET,WORK:marta@example.com',
  'END:VCARD',
]

/** A field of the portal's page to paste into. */
async function addPasteField(page: Page) {
  await page.evaluate(() => {
    const area = document.createElement('textarea')
    area.setAttribute('aria-label', 'Paste here')
    document.body.prepend(area)
  })
  return page.getByRole('textbox', { name: 'Paste here' })
}

/** Expects a vCard under the name of the person. */
async function expectContact(file: Download): Promise<void> {
  expect(file.suggestedFilename()).toBe('Dr. Marta Ines Beispiel-Sørensen.vcf')
  const text = await readFile(await file.path(), 'utf8')
  expect(text.split('\r\n')).toEqual(expect.arrayContaining(inCard))
  expect(text).not.toMatch(/imol|NOTE/)
}

test('the lead is copied as a text that anybody can read, and its contact saved as a vCard, by mouse and by keyboard', async () => {
  const { app, page, portal, problems } = await openCase({ lead: '2001' })
  await app.getByRole('link', { name: 'Mark Testow' }).first().waitFor()
  const before = portal.calls.length
  const field = await addPasteField(page)
  for (const use of [() => copy(app).click(), () => copy(app).press('Enter')]) {
    // Whatever was in the clipboard before.
    await field.fill('nothing')
    await field.press('ControlOrMeta+A')
    await field.press('ControlOrMeta+X')
    await use()
    await expect
      .poll(async () => {
        await field.fill('')
        await field.press('ControlOrMeta+V')
        return field.inputValue()
      })
      .toContain(inText[0])
    const text = await field.inputValue()
    for (const words of inText) expect(text).toContain(words)
    // Neither codes nor inner addresses.
    expect(text).not.toMatch(/imol\||UC_4F2A1|auth=|<\w+>/)
    // Two voices take turns, so that the same words are heard again.
    const said = app.getByRole('status').getByText(say('action.copied')).first()
    await said.waitFor({ state: 'attached' })
  }

  await more(app).click()
  const byMouse = page.waitForEvent('download')
  await item(app, say('action.saveContact')).click()
  await expectContact(await byMouse)

  await more(app).press('Enter')
  const byKeyboard = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  await expectContact(await byKeyboard)
  // The menu is left where it was opened.
  expect(await more(app).evaluate((button) => button === document.activeElement)).toBe(true)
  expect(portal.calls).toHaveLength(before)
  problems.expectNone()
})

test('a page of the portal opens in its slider by a key, and in a tab for whoever asks for one, and its chats in its messenger', async () => {
  const { app, page, problems } = await openCase({ lead: '2001' })
  const chat = app.getByRole('button', { name: say('action.chatWith', { name: 'Mark Testow' }) })
  await chat.click()
  await item(app, say('action.openChat')).click()
  await chat.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  for (const command of ['imOpenMessenger', 'imOpenHistory']) {
    const message = messages(page, command)
    await message.waitFor({ state: 'attached' })
    expect(await message.textContent()).toContain('"dialogId":')
  }

  await link(app).press('Enter')
  await messages(page, 'openPath').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: /^Close/ }).click()
  const tab = page.context().waitForEvent('page')
  await link(app).click({ modifiers: ['ControlOrMeta'] })
  // What it loads is the browser's affair, and the headless shell loses one of ten such tabs.
  await (await tab).close()
  expect(await link(app).getAttribute('href')).toMatch(/\/crm\/lead\/details\/2001\/$/)
  expect(await messages(page, 'openPath').count()).toBe(1)
  problems.expectNone()
})

describe('a page of the portal opens in a tab', () => {
  test('on a device without sliders', async () => {
    const { app, page } = await openCase({ fault: 'onDevice' })
    const tab = page.waitForEvent('popup')
    await link(app).click()
    expect(new URL((await tab).url()).pathname).toBe('/crm/lead/details/1591/')
  })
})
