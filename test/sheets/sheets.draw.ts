import { afterAll, afterEach, test } from 'vitest'
import { openBrowser } from '../browser/support/openBrowser'
import { closeAll } from '../browser/support/sharedStage'
import { textLanguages } from '../../src/i18n/loadCatalog'
import { scenes } from '../portal/gallery/scenes'
import { drawScene, widths, type Drawn } from './drawScene'
import { writeSheets } from './writeSheets'

/** The screens that are drawn in every language. */
const inLanguages = scenes.filter(({ name }) =>
  [
    'data: everything filled',
    'list: all leads',
    'installation: added',
    'settings of an administrator',
    'failure: accessDenied',
    'list: nothing found',
    'call: hidden number',
    'keyboard shortcuts',
    'question: why lost',
  ].includes(name),
)

/** The pictures of each sheet, by its name. */
const sheets = new Map<string, Drawn[]>()

const keep = (group: string, pictures: readonly Drawn[]): void => {
  for (const picture of pictures) {
    const sheet = `${group}-${picture.width}-${picture.theme}`
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), picture])
  }
}

afterAll(async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const [name, pictures] of sheets) await writeSheets(page, name, pictures)
  await browser.close()
})

// Each picture of a portal as it was: in one that the app is installed in, it cannot be installed again.
afterEach(closeAll)

const scenesAt = (width: number) =>
  scenes.filter(({ isFoldedOnPhone }) => width >= 480 || !isFoldedOnPhone)

test.each(
  widths.flatMap((width) => scenesAt(width).map((scene) => [width, scene.name, scene] as const)),
)('%s px: %s', async (width, name, scene) => {
  keep('scenes', await drawScene(scene, name, width, ['light', 'dark']))
})

const translated = ([320, 1280] as const).flatMap((width) =>
  textLanguages.flatMap((lang) =>
    inLanguages.map((scene) => [width, lang, scene.name, scene] as const),
  ),
)

test.each(translated)('%s px in %s: %s', async (width, lang, name, scene) => {
  const shown = { ...scene.shown, lang }
  const group = `languages-${name.replaceAll(/\W+/g, '-')}`
  keep(group, await drawScene({ ...scene, shown }, `${lang} ${name}`, width, ['light']))
})
