import type { FrameLocator } from 'playwright-core'
import type { Scene, Step, Text } from '../../portal/gallery/scenes'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { openCase, type OpenedCase, type OpenOptions } from './openCase'

/** Opens a scene of the gallery and goes to it as a person would. */
export async function openScene(scene: Scene, options: OpenOptions = {}): Promise<OpenedCase> {
  const opened = await openCase(scene.shown, options)
  const { app } = opened
  await app
    .getByRole('heading', {
      level: 1,
      ...(scene.title && { name: textOf(scene.title), exact: true }),
    })
    .first()
    .waitFor({ state: 'attached' })
  if (scene.isWaiting) return opened
  await app.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  for (const step of scene.steps ?? []) await take(app, step)
  return opened
}

async function take(app: FrameLocator, step: Step): Promise<void> {
  if ('choose' in step) {
    const options = app.getByRole('listbox')
    await options.press('End')
    return options.press('Enter')
  }
  if ('type' in step)
    return app
      .getByRole('textbox', { name: textOf(step.into) })
      .or(app.getByRole('searchbox', { name: textOf(step.into) }))
      .fill(step.type)
  await app
    .getByRole(step.press, {
      name: textOf(step.name),
      ...(step.press === 'link' ? {} : { exact: true }),
    })
    .first()
    .click()
}

function textOf(key: Text): string {
  const text = en[key]
  return typeof text === 'string' ? text : text.other
}
