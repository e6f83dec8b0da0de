import type { Locator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { demoLeads } from '../../portal/data/demoLeads'
import { expectCardFit } from '../support/expectCardFit'
import { expectFit } from '../support/expectFit'
import { measureFit } from '../read/measure'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say, saying, sayInRussian } from '../../support/say'

afterAll(closeAll)

const widths = [320, 768, 1280, 1640]
const leads = demoLeads.filter(({ id }) => !['404', '403', '0'].includes(id))

/** A window that is lower than any card. */
const low = (width: number) => ({ width, height: 600 })

/** Leads whose fit is looked at by the tests that open them anyway: `sampleLead`, `hostileLead`. */
const elsewhere = new Set(['1591', '2004', '2005'])
const others = leads.filter(({ id }) => !elsewhere.has(id))

/** Leads whose columns are to end at about the same height. */
const ordinary = new Set(['2001', '2002', '2006'])

// The huge one overflows first.
describe.each(walked(others, ({ id }) => id === '2003'))('lead $id ($name)', ({ id }) => {
  test('fits its frame folded, and unfolded at every width, without a scrollbar', async () => {
    const first = ['2001', '2002'].includes(id) ? 1640 : 1280
    const opened = await openCase({ lead: id }, { width: first })
    await expectCardFit(opened, { first, isOrdinary: ordinary.has(id) })
    opened.problems.expectNone()
  })
})

const screens: [what: string, portalCase: Partial<PortalCase>, title: string][] = [
  [
    'a failure in Russian',
    { fault: 'localizedError', lang: 'ru' },
    sayInRussian('fail.notFound.title'),
  ],
  ['the choice of a lead', { placement: 'DEFAULT' }, say('picker.title')],
  ['the shape of a card that is loading', { fault: 'hang' }, say('app.loading')],
]

// The choice of a lead in longer texts: `pseudoLocale.test.ts`; a failure: `gallery.test.ts`.
const isShape = ([what]: (typeof screens)[number]): boolean => what.startsWith('the shape')

describe('a screen without a card fits its frame at every width', () => {
  test.each(walked(screens, isShape))('%s', async (_what, portalCase, title) => {
    const opened = await openCase(portalCase)
    await opened.app
      .getByRole('heading', { level: 1, name: title, exact: true })
      .waitFor({ state: 'attached' })
    for (const width of widths) await expectFit(opened, low(width))
  })
})

test('the call is in the first screen of a narrow phone, no stage is cut from 640 px on, and on paper is nothing to press', async () => {
  const { app, page, frame } = await openCase({ lead: '2001' }, { width: 320, colorScheme: 'dark' })
  const call = app.locator('header').getByRole('button', { name: saying('action.callNumber') })
  await call.waitFor()
  const { bottom, width, height } = await call.evaluate((button) => button.getBoundingClientRect())
  expect(bottom).toBeLessThan(300)
  expect(width).toBeGreaterThan(250)
  expect(height).toBeGreaterThanOrEqual(40)
  const [number] = await app.locator('a[href^="tel:"]').all()
  // On one line.
  expect((await number?.boundingBox())?.height).toBeLessThan(24)

  const path = app.getByRole('list', { name: say('lead.stagePath') })
  await path.waitFor()
  const title = app.getByRole('heading', { level: 1 })
  for (const wide of [640, 768]) {
    await page.setViewportSize({ width: wide, height: 900 })
    expect(await cutTexts(path)).toEqual([])
    // The controls beside it leave it two lines.
    expect((await title.boundingBox())?.height).toBeLessThan(64)
  }
  // The stages to choose from have the whole width.
  await app.getByRole('button', { name: say('stage.move'), exact: true }).click()
  const list = app.getByRole('listbox')
  expect((await list.boundingBox())?.width).toBe((await path.boundingBox())?.width)
  await list.press('Escape')

  await page.setViewportSize({ width: 1280, height: 900 })
  await app.getByRole('heading', { name: say('block.otherFields') }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await (await frame()).evaluate(() => dispatchEvent(new Event('beforeprint')))
  for (const block of ['reach', 'origin', 'nextStep', 'history', 'client', 'address'] as const)
    expect(await app.getByRole('heading', { name: say(`block.${block}`) }).isVisible()).toBe(true)
  expect(await app.getByText('Soft-close drawers, please').isVisible()).toBe(true)
  // Titles that fold and stages that move are texts there.
  const controls = app.locator(':is(button, input, textarea, select):visible')
  expect(await controls.and(app.locator(':not(h2 > *, [data-state] > *)')).count()).toBe(0)
  expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(51, 51, 51)')
})

/** The names of stages that are cut off. */
const cutTexts = (path: Locator): Promise<(string | null)[]> =>
  path
    .locator('[data-state] > * > :not(.visually-hidden)')
    .evaluateAll((all) =>
      all
        .filter(
          (text) => text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight,
        )
        .map((text) => text.textContent),
    )

test('where the portal refuses to size the frame, the page scrolls down but not sideways', async () => {
  const opened = await openCase({ placement: 'CRM_LEAD_LIST_MENU', lead: '2001' })
  await opened.app.getByRole('heading', { name: say('block.people') }).waitFor()
  for (const width of widths) await expectFit(opened, low(width))
  expect((await measureFit(await opened.frame())).down).toBeGreaterThan(0)
})

test('the frame grows and shrinks with what is unfolded and folded', async () => {
  const { app, page, frame } = await openCase()
  const height = async (): Promise<number> => (await app.owner().boundingBox())?.height ?? 0
  const toggle = app.getByRole('button', { name: saying('lead.empty') })
  await toggle.waitFor()
  await expect.poll(height).toBeGreaterThan(400)
  const folded = await height()
  await toggle.click()
  await expect.poll(height).toBeGreaterThan(folded)
  await toggle.click()
  await expect.poll(height).toBe(folded)

  // While the portal shows something else in its place, the frame may have no width at all.
  const setWidth = (width: string) =>
    app.owner().evaluate((owner, to) => {
      if (owner.parentElement) owner.parentElement.style.width = to
    }, width)
  await setWidth('0px')
  const inside = await frame()
  await expect.poll(() => inside.evaluate(() => window.innerWidth)).toBe(0)
  await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)))
  await inside.evaluate(() => new Promise((resolve) => void setTimeout(resolve)))
  await setWidth('100%')
  await expect.poll(() => inside.evaluate(() => window.innerWidth)).toBeGreaterThan(0)
  await expect.poll(height).toBe(folded)
  const asked = await messages(page, 'resizeWindow').allTextContents()
  const heights = asked.map((text) => Number(/"height":(\d+)/.exec(text)?.[1]))
  expect(Math.max(...heights)).toBeLessThan(10_000)
})
