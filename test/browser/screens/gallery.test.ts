import { afterAll, expect, test } from 'vitest'
import { scenes } from '../../portal/gallery/scenes'
import { findCutRings, findMisplaced, findWithAxe, loadAxe, spaceTexts } from '../read/inspect'
import { measureFit } from '../read/measure'
import { openScene } from '../support/openScene'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

/** The scenes with the most on them, one of each kind of screen. */
const always = new Set([
  'data: everything filled',
  'data: right to left',
  'failure: scopeMissing',
  'list: all leads',
  'installation: added',
  'settings of an administrator',
])

const pageColour = () => getComputedStyle(document.documentElement).backgroundColor

// Each scene is opened once, and looked at in two widths and both themes.
test.each(walked(scenes, ({ name }) => always.has(name)))(
  '$name: can be used by everybody, and nothing is cut off or overlaps',
  async (scene) => {
    const { app, page, frame } = await openScene(scene)
    const screen = await frame()
    await loadAxe(screen)
    expect.soft(await screen.evaluate(pageColour), 'light page').toBe('rgb(241, 244, 246)')
    expect.soft(await findWithAxe(screen), 'axe').toEqual([])
    expect.soft(await findMisplaced(screen), 'at 1280 px').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await screen.evaluate(pageColour), 'dark page').toBe('rgb(23, 23, 23)')
    expect
      .soft(await findWithAxe(screen, ['color-contrast', 'link-in-text-block']), 'axe in the dark')
      .toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 900 })
    // Another width has closed it.
    if (scene.name === 'menu of more actions')
      await app.getByRole('button', { name: say('action.more'), exact: true }).click()
    expect.soft(await findWithAxe(screen, ['target-size']), 'axe at 320 px').toEqual([])
    expect.soft(await findMisplaced(screen), 'at 320 px').toEqual([])
    const { sideways, outside } = await measureFit(screen)
    expect.soft({ sideways, outside }).toEqual({ sideways: 0, outside: [] })
    if (!scene.steps) expect.soft(await findCutRings(screen), 'rings').toEqual([])
    await spaceTexts(screen)
    expect.soft(await findMisplaced(screen), 'with spaced texts at 320 px').toEqual([])
  },
)
