import type { Frame, FrameLocator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openCase, waitForTitle, type OpenedCase } from '../support/openCase'
import { openSettings } from '../support/openSettings'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say, saying } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const again = (app: FrameLocator) => app.getByRole('button', { name: say('app.tryAgain') })

/** Lets the host not have a file, until `bringBack` is called or a page of a newer version has been asked for. */
async function takeAway(
  page: Page,
  chunk: string,
): Promise<{ asked: () => number; bringBack: () => void }> {
  let asked = 0
  let isGone = true
  await page.route(new RegExp(`/assets/${chunk}-[^/]+\\.js(\\?|$)`), async (route) => {
    if (!isGone) return route.continue()
    asked += 1
    await route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' })
  })
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('reload=')) isGone = false
  })
  return {
    asked: () => asked,
    bringBack: () => {
      isGone = false
    },
  }
}

/** How high the frame is, and how much of it the page leaves empty, in px. */
const heights = (inside: Frame): Promise<{ frame: number; spare: number }> =>
  inside.evaluate(() => {
    const content = document.querySelector('#root')?.getBoundingClientRect().height ?? 0
    return { frame: innerHeight, spare: innerHeight - Math.ceil(content) }
  })

/** Opens a case from a host that lacks a file. */
async function openWithout(
  chunk: string,
  portalCase: Parameters<typeof openCase>[0],
): Promise<OpenedCase & Awaited<ReturnType<typeof takeAway>>> {
  let file: Awaited<ReturnType<typeof takeAway>> | undefined
  const before = async (page: Page): Promise<void> => {
    file = await takeAway(page, chunk)
  }
  const opened = await openCase(portalCase, { before })
  if (!file) throw new Error('No file was taken away')
  return { ...opened, ...file }
}

describe('when the host no longer has', () => {
  test('the rest of the card, header and contacts stay, and the second try gets the version that has it', async () => {
    const { app, asked } = await openWithout('laterParts', { lead: '2001' })
    await app
      .getByRole('region', { name: say('block.address') })
      .getByText(say('lead.blockFailed'))
      .waitFor()
    const before = asked()
    await again(app).first().click()
    await expect.poll(asked).toBeGreaterThan(before)
    await app
      .getByRole('button', { name: saying('action.callNumber') })
      .first()
      .waitFor()
    await waitForTitle(app, kitchen)
    await again(app).first().click()
    await app.getByText('before the summer holidays').waitFor()
    await waitForTitle(app, kitchen)
    expect(await again(app).count()).toBe(0)
  })

  test('what formats comments, their text stays, and has its format when the file is back', async () => {
    const { app, bringBack } = await openWithout('RichText', { lead: '2001' })
    const block = app.getByRole('region', { name: say('block.comments') })
    await block.getByText(say('lead.withoutFormat')).waitFor()
    await block.getByText('before the summer holidays').waitFor()
    expect(await block.locator('b, strong').count()).toBe(0)
    bringBack()
    await again(app).first().click()
    await block.locator('b, strong').first().waitFor()
    expect(await again(app).count()).toBe(0)
  })

  test('the settings, the card and what was typed in it stay, and they open when they are back', async () => {
    // Only outside of the tab, which is 600 px high at least, can a frame be low.
    const { app, frame, bringBack } = await openWithout('SettingsScreen', {
      lead: '2001',
      placement: 'REST_APP_URI',
    })
    const note = app.getByRole('textbox', { name: say('note.label.todo') })
    await note.fill('Likes oak')
    await openSettings(app)
    await waitForTitle(app, say('fail.noNetwork.title'))
    // A low frame is made as high as the words, not higher step by step while somebody presses a button.
    await app.owner().evaluate((owner) => (owner.style.height = '200px'))
    const fits = async (): Promise<boolean> => (await heights(await frame())).spare >= 0
    await expect.poll(fits).toBe(true)
    expect((await heights(await frame())).frame).toBeLessThan(300)
    await app.getByRole('button', { name: say('install.back') }).click()
    await waitForTitle(app, kitchen)
    expect(await note.inputValue()).toBe('Likes oak')
    await openSettings(app)
    await waitForTitle(app, say('fail.noNetwork.title'))
    bringBack()
    await again(app).click()
    await waitForTitle(app, say('settings.title'))
    await app.getByRole('button', { name: say('install.back') }).click()
    expect(await note.inputValue()).toBe('Likes oak')
  })

  test('the installation, the list stays, and it opens when it is back', async () => {
    const { app, bringBack } = await openWithout('InstallScreen', { placement: 'DEFAULT' })
    const setUp = app.getByRole('button', { name: say('install.titleAgain') })
    await setUp.click()
    await waitForTitle(app, say('fail.noNetwork.title'))
    await app.getByRole('button', { name: say('install.back') }).click()
    await waitForTitle(app, say('picker.title'))
    await setUp.click()
    bringBack()
    await again(app).click()
    await waitForTitle(app, say('install.titleAgain'))
  })

  const screens = [
    ['AppPage', 'list of leads', { placement: 'DEFAULT' }, say('picker.title')],
    [
      'InstallScreen',
      'installation',
      { placement: 'DEFAULT', fault: 'installMode' },
      say('install.title'),
    ],
  ] as const

  test.each(walked(screens, ([chunk]) => chunk === 'AppPage'))(
    'the file %s of the %s, trying again opens it',
    async (chunk, _what, where, title) => {
      const { app, bringBack } = await openWithout(chunk, where)
      await waitForTitle(app, say('fail.noNetwork.title'))
      bringBack()
      await again(app).click()
      await waitForTitle(app, title)
    },
  )
})
