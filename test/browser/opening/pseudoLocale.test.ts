import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { listTexts } from '../../build/catalogs/compactCatalogs'
import type { PortalCase } from '../../portal/PortalCase'
import { pseudoCatalog, pseudoMark } from '../../support/pseudoCatalog'
import { expectFit } from '../support/expectFit'
import { openCase } from '../support/openCase'
import { readTexts } from '../read/readTexts'
import { textOf } from '../support/openScene'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

/** Serves the pseudo texts instead of a catalog of the build. */
const speakPseudo =
  (language: string) =>
  async (page: Page): Promise<void> => {
    await page.route(new RegExp(`/assets/${language}-[^/]*\\.js$`), (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: `export const texts = ${JSON.stringify(listTexts(pseudoCatalog, Object.keys(pseudoCatalog)))}`,
      }),
    )
  }

const nameOf = (key: keyof typeof pseudoCatalog): string => textOf(pseudoCatalog, key)

type Screen = {
  what: string
  portalCase: Partial<PortalCase>
  open?: (app: FrameLocator) => Promise<void>
  /** A text that is there when the screen is. */
  shown: keyof typeof pseudoCatalog
  /** Whether it shows names of leads and activities, which no list can tell from texts. */
  isList?: true
}

/** No texts of ours: stages, people, fields and leads of the stand-in portal, scopes, what has a digit,
    and two years, and less than a minute, in the browser’s Arabic. */
const data =
  /^(Unassigned|In progress|Measuring & design|Processed|Waiting for the customer|Good lead|Junk lead|Chose somebody else|Ann Leeway(, Head of sales)?|AL|سنتان|<\sدقيقة|Head of sales|Trade fair in Leipzig|Kitchen|With installation|Has a lift|crm|user_brief|placement)$|\d/

const screens: Screen[] = [
  {
    what: 'the settings',
    portalCase: { admin: true },
    open: async (app) => {
      await app.getByRole('button', { name: nameOf('action.more'), exact: true }).click()
      await app.getByRole('menuitem', { name: nameOf('settings.open') }).click()
    },
    shown: 'settings.save',
  },
  {
    what: 'the installation',
    portalCase: { placement: 'DEFAULT', fault: 'installMode' },
    shown: 'install.scopes',
  },
  {
    what: 'a failure',
    portalCase: { fault: 'planWithoutRest' },
    shown: 'fail.planWithoutRest.title',
  },
  {
    what: 'the choice of a lead',
    portalCase: { placement: 'DEFAULT' },
    shown: 'picker.title',
    isList: true,
  },
  {
    what: 'the card',
    portalCase: { lead: '1591' },
    shown: 'block.people',
  },
]

// The card from right to left in texts of people: `everyLanguage.test.ts`.
describe.each([
  ['in longer texts', 'en', 'the card', 'the settings'],
  ['in longer texts from right to left', 'ar', 'the choice of a lead'],
])('%s', (_how, lang, ...always) => {
  test.each(walked(screens, ({ what }) => always.includes(what)))(
    '$what shows all of them, and none that is not in the catalog',
    async ({ portalCase, open, shown, isList = false }) => {
      const opened = await openCase({ lang, ...portalCase }, { before: speakPseudo(lang) })
      const { app, frame } = opened
      await open?.(app)
      await app.getByText(nameOf(shown), { exact: true }).first().waitFor()
      for (const width of [1640, 768]) await expectFit(opened, { width, height: 900 }, { width })
      for (const width of [1280, 320]) {
        await expectFit(opened, { width, height: 900 }, { width })
        const texts = await readTexts(await frame())
        // Rows of the list cut names and titles: the card has the whole.
        const cut = texts.filter(({ text, isCut }) => isCut && text.includes(pseudoMark))
        expect(cut.map(({ text }) => text)).toEqual([])
        if (isList) continue
        const others = texts.filter(
          ({ text }) => /\p{L}/u.test(text) && !text.includes(pseudoMark) && !data.test(text),
        )
        expect([...new Set(others.map(({ text }) => text))]).toEqual([])
      }
    },
  )
})
