import type { FrameLocator, Page } from 'playwright-core'
import type { Scene, Step, Text } from '../../portal/gallery/scenes'
import type { Catalog } from '../../../src/i18n/catalogs/Catalog'
import { loadCatalog } from '../../../src/i18n/loadCatalog'
import { openCase, type OpenedCase, type OpenOptions } from './openCase'

/** Opens a scene of the gallery, in the language of its case, and goes to it as a person would. */
export async function openScene(scene: Scene, options: OpenOptions = {}): Promise<OpenedCase> {
  const texts = await loadCatalog(scene.shown.lang ?? 'en')
  const opened = await openCase(scene.shown, options)
  const { app, page } = opened
  await app
    .getByRole('heading', {
      level: 1,
      ...(scene.title && { name: textOf(texts, scene.title), exact: true }),
    })
    .first()
    .waitFor({ state: 'attached' })
  if (scene.isWaiting) return opened
  await app.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  for (const step of scene.steps ?? []) await take(page, app, step, texts)
  return opened
}

async function take(page: Page, app: FrameLocator, step: Step, texts: Catalog): Promise<void> {
  if ('leave' in step)
    return page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  if ('choose' in step) {
    const options = app.getByRole('listbox')
    await options.press('End')
    return options.press('Enter')
  }
  if ('type' in step) {
    await app
      .getByRole('textbox', { name: textOf(texts, step.into) })
      .or(app.getByRole('searchbox', { name: textOf(texts, step.into) }))
      .fill(step.type)
    // A search has found what it finds.
    return app.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  }
  await app
    .getByRole(step.press, {
      name: textOf(texts, step.name),
      ...(step.press === 'link' ? {} : { exact: true }),
    })
    .first()
    .click()
}

/** A text of a catalog, that of many where there are plural forms. */
export function textOf(texts: Catalog, key: Text): string {
  const text = texts[key]
  return typeof text === 'string' ? text : text.other
}
