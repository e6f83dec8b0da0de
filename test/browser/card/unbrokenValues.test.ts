import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import { isRecord, parseJson, type Wire } from '../../portal/rest/Wire'
import { say, saying } from '../../support/say'
import { expectFit } from '../support/expectFit'
import { openCase } from '../support/openCase'
import { unfoldAll } from '../read/readCard'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

/** As long as a title may be, without a place where a line may end. Not Latin: in an error that could be a token. */
const word = 'Ж'.repeat(255)

/** Keys whose values are words for people: names, titles, labels, texts; not codes, which the app reads. */
const wordKeys =
  /^(?:.*TITLE|.*NAME|.*POSITION|POST|SUBJECT|.*DESCRIPTION|error_description|COMMENTS?|ADDRESS.*|UTM_.*|ORIGIN_ID|UF_CRM_(?:TEXT|NOTES|TAGS|LINES).*|.*Label|.*_LABEL|title|name|label|.*Name|text)$/
const codeKeys = /^(?:FIELD_NAME|FORMAT_STRING|ADDRESS_COUNTRY_CODE|ADDRESS_LOC_ADDR_ID|name)$/

/** The answer of the portal with a long word in the place of every text. */
function lengthen(value: Wire, key = ''): Wire {
  if (Array.isArray(value)) return value.map((item) => lengthen(item, key))
  if (isRecord(value)) {
    const isContact = 'VALUE_TYPE' in value && value['TYPE_ID'] !== 'PHONE'
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        isContact && name === 'VALUE' && typeof inner === 'string'
          ? `${word}${inner}`
          : lengthen(inner, name),
      ]),
    )
  }
  const isText = typeof value === 'string' && /\p{L}/u.test(value)
  return isText && wordKeys.test(key) && !codeKeys.test(key) ? word : value
}

async function lengthenAnswers(page: Page): Promise<void> {
  await page.route(/\/rest\//, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: lengthen(parseJson(await response.text()) ?? null) })
  })
}

const heading = (app: FrameLocator) => app.getByRole('heading', { level: 1 }).first()
const longHeading = (app: FrameLocator) => heading(app).filter({ hasText: word }).waitFor()

const screens: [
  what: string,
  portalCase: Partial<PortalCase>,
  shown: (app: FrameLocator) => Promise<void>,
][] = [
  [
    'the tab, unfolded, with a note that is refused',
    { lead: '2001', fault: 'writesRefused' },
    async (app) => {
      await longHeading(app)
      await unfoldAll(app)
      const note = app.getByRole('textbox', { name: say('note.label.todo') })
      await note.fill('Likes oak')
      await note.press('Enter')
      await app.locator('form').getByText(saying('note.failed')).first().waitFor()
    },
  ],
  [
    'the settings',
    { lead: '2001' },
    async (app) => {
      await longHeading(app)
      await app.getByRole('button', { name: say('action.more'), exact: true }).click()
      await app.getByRole('menuitem', { name: say('settings.open') }).click()
      await app.getByRole('textbox', { name: word }).first().waitFor()
    },
  ],
  [
    'the list',
    { placement: 'DEFAULT' },
    async (app) => {
      await app.getByRole('link', { name: word }).first().waitFor()
    },
  ],
  ['the window of a call', { placement: 'CALL_CARD', lead: '2001' }, longHeading],
  [
    'beside a chat',
    { placement: 'IM_SIDEBAR', lead: '2001', scopes: 'crm,user_brief,placement,im' },
    longHeading,
  ],
  [
    'a failure in the portal’s words',
    { fault: 'localizedError' },
    async (app) => {
      await app.getByText(word).first().waitFor()
    },
  ],
]

/** The screens with the most texts of the portal. */
const inTheTest = new Set(['the tab, unfolded, with a note that is refused', 'the list'])

test('one word of 255 letters in the place of every name and text scrolls no screen sideways at 320 px', async () => {
  const opened = await openCase(screens[0]?.[1], { width: 320, before: lengthenAnswers })
  const { app, page, portal } = opened
  const looked = walked(screens, ([what]) => inTheTest.has(what))
  for (const [index, [what, portalCase, shown]] of looked.entries()) {
    if (index > 0) await page.goto(portal.url(portalCase))
    await shown(app)
    await expectFit(opened, { width: 320, height: 700 }).catch((error: unknown) => {
      throw new Error(what, { cause: error })
    })
  }
  expect(await heading(app).isVisible()).toBe(true)
})
