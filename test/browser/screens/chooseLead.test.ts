import { afterAll, describe, expect, test } from 'vitest'
import { openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'

describe.each(walked(['DEFAULT', 'LEFT_MENU'], (placement) => placement === 'DEFAULT'))(
  'on the page of the app, opened as %s, a person',
  (placement) => {
    test('finds a lead by keyboard, goes to the next, and comes back', async () => {
      const { app, page, problems } = await openCase({ placement })
      const field = app.getByRole('searchbox', { name: say('picker.search') })
      await field.fill('Ma')
      const row = app.getByRole('link', { name: kitchen })
      await row.waitFor()
      await field.press('ArrowDown')
      while (!(await row.evaluate((link) => link === document.activeElement)))
        await app.locator(':focus').press('j')
      await app.locator(':focus').press('Enter')
      await waitForTitle(app, kitchen)
      await app.getByRole('button', { name: say('shortcuts.previous') }).click()
      await app.getByRole('button', { name: say('app.chooseAnother') }).click()
      await waitForTitle(app, say('picker.title'))
      expect(await field.inputValue()).toBe('Ma')
      expect(page.url()).not.toContain('lead/')
      problems.expectNone()
    })
  },
)

test.each(walked(['POST', 'GET'] as const, (open) => open === 'POST'))(
  'an open lead survives that its frame, opened by %s, is loaded anew',
  async (open) => {
    const { app, frame, problems } = await openCase({ placement: 'DEFAULT', open })
    await app.getByRole('searchbox', { name: say('picker.search') }).fill('1591')
    await app.getByRole('searchbox', { name: say('picker.search') }).press('Enter')
    await waitForTitle(app, 'Lead #1591')
    // Waits for the last labels, since a reload cancels pending requests.
    await app.getByText('Ann Leeway').first().waitFor()
    const page = await frame()
    expect(new URL(page.url()).hash).toBe('#/lead/1591')
    await Promise.all([page.waitForNavigation(), page.evaluate(() => location.reload())])
    await waitForTitle(app, 'Lead #1591')
    problems.expectNone()
  },
)

test('the leads of today have room at every width, in rows of at most so many px, drawn as they are seen', async () => {
  const { app, page, frame, problems } = await openCase({ placement: 'DEFAULT', more: 260 })
  await app.getByText('Check the credit').waitFor()
  const inside = await frame()
  for (const [width, height] of [
    [360, 60],
    [768, 56],
    [1280, 56],
  ] as const) {
    await page.setViewportSize({ width, height: 720 })
    await expect.poll(() => inside.evaluate(() => innerWidth)).toBe(width)
    const measured = await inside.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      rows: [...document.querySelectorAll('li[data-lead]')].map((row) => {
        const { top, height: high } = row.getBoundingClientRect()
        return { bottom: top + high, high }
      }),
    }))
    expect(measured.width).toBeLessThanOrEqual(width)
    expect(Math.max(...measured.rows.map(({ high }) => high))).toBeLessThanOrEqual(height)
    if (width === 1280) {
      expect(measured.rows.filter(({ bottom }) => bottom <= 720).length).toBeGreaterThanOrEqual(12)
    }
  }
  // The frame is as high as all rows, so that the portal's page is what is scrolled.
  const rows = app.locator('li[data-lead]')
  await expect.poll(() => inside.evaluate(() => innerHeight)).toBeGreaterThan(10_000)
  await page.evaluate(() => scrollTo(0, 6_000))
  await app.locator('[aria-posinset="140"]').waitFor()
  expect(await rows.count()).toBeLessThan(110)
  problems.expectNone()
})

test('a list, its filters, shown whole, the row and the place that were left survive the way into a lead and back', async () => {
  const { app, frame, page, problems } = await openCase({ placement: 'DEFAULT' }, { height: 420 })
  await app.getByRole('link', { name: /^All owners/ }).click()
  const stage = app.getByRole('button', { name: `${say('field.stageId')}: ` })
  await stage.press('Enter')
  await app.locator(':focus').pressSequentially('pro')
  await app.locator(':focus').press('Enter')
  // Chosen at the latest when the stages have come.
  await expect.poll(() => stage.textContent()).toBe('Processed')
  expect(await stage.evaluate((button) => button === document.activeElement)).toBe(true)
  const row = app.getByRole('link', { name: /Kitchen request 40$/ })
  // Where it is to be clicked: the portal's own bars may cover it elsewhere.
  await row.hover()
  const scroll = await page.evaluate(() => scrollY)
  expect(scroll).toBeGreaterThan(100)
  await row.click()
  await waitForTitle(app, 'Kitchen request 40')
  const heading = app.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => heading.boundingBox().then((box) => (box?.y ?? -1) > 0)).toBe(true)
  await app.getByRole('button', { name: say('action.more') }).waitFor()
  await app.locator('body').press('j')
  await waitForTitle(app, 'Kitchen request 36')
  await app.locator('body').press('ArrowLeft')
  await waitForTitle(app, 'Kitchen request 40')
  const inside = await frame()
  expect(new URL(inside.url()).hash).toBe('#/lead/3039?list=all&stage=PROCESSED')
  await app.getByRole('button', { name: say('app.chooseAnother') }).click()
  await row.waitFor()
  expect(await row.evaluate((link) => link === document.activeElement)).toBe(true)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll)

  const order = app.getByRole('button', { name: `${say('list.order')}: ` })
  await order.press('Enter')
  await app.locator(':focus').press('End')
  await app.locator(':focus').press('Enter')
  await expect.poll(() => order.textContent()).toBe(say('list.order.quiet'))
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const cut = await app
      .locator('[aria-haspopup=listbox] *')
      .evaluateAll((all) => all.filter((text) => text.scrollWidth > text.clientWidth + 1))
    expect(cut, `cut at ${width} px`).toEqual([])
  }
  problems.expectNone()
})

test('the end of the session is answered by loading the portal’s page anew, which opens the app again', async () => {
  const silent = { placement: 'DEFAULT', fault: 'refreshSilent' } as const
  const { app, page } = await openCase(silent, { clock: true })
  const field = app.getByRole('searchbox', { name: say('picker.search') })
  await field.fill('1591')
  await field.press('Enter')
  const over = app.getByRole('heading', { level: 1, name: say('fail.sessionOver.title') })
  await skipTimeUntil(page, over)
  await Promise.all([
    page.waitForEvent('framenavigated', (loaded) => loaded === page.mainFrame()),
    app.getByRole('button', { name: say('app.reload') }).click(),
  ])
  await field.waitFor()
})
