import { afterAll, test } from 'vitest'
import { openBrowser } from '../browser/support/openBrowser'
import { closeAll } from '../browser/support/sharedStage'
import { textLanguages } from '../../src/i18n/loadCatalog'
import { scenes } from '../portal/gallery/scenes'
import { drawScene, type Drawn, type Look } from './drawScene'
import { writeSheets } from './writeSheets'

const looks = ([320, 768, 1280, 1640] as const).flatMap((width): Look[] => [
  { width, theme: 'light' },
  { width, theme: 'dark' },
])

/** The screens that are drawn in every language. */
const inLanguages = scenes.filter(({ name }) =>
  [
    'data: everything filled',
    'list: all leads',
    'installation: added',
    'settings of an administrator',
  ].includes(name),
)
const languageLooks = looks.filter(({ width, theme }) => theme === 'light' && width % 320 === 0)

const drawn = new Map<string, Drawn[]>()

const keep = (sheet: string, pictures: readonly Drawn[]): void => {
  for (const picture of pictures) {
    const { width, theme } = picture
    const name = `${sheet}-${width}-${theme}`
    drawn.set(name, [...(drawn.get(name) ?? []), picture])
  }
}

afterAll(async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const [name, pictures] of drawn) await writeSheets(page, name, pictures)
  await browser.close()
  await closeAll()
})

test.each(scenes)('$name', async (scene) => {
  keep('scenes', await drawScene(scene, scene.name, looks))
})

test.each(textLanguages.flatMap((lang) => inLanguages.map((scene) => ({ lang, scene }))))(
  'in $lang: $scene.name',
  async ({ lang, scene }) => {
    const shown = { ...scene.shown, lang }
    keep(
      `languages-${scene.name.replaceAll(/\W+/g, '-')}`,
      await drawScene({ ...scene, shown }, `${lang} ${scene.name}`, languageLooks),
    )
  },
)
