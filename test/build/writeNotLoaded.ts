import type { Plugin } from 'vite'
import { createTranslate } from '../../src/i18n/catalogs/messages.ts'
import { loadCatalog, portalLanguages } from '../../src/i18n/loadCatalog.ts'

/** Stands for the texts in index.html. */
const mark = '__NOT_LOADED__'

/**
 * Writes what the page says when a file of the app cannot be had into index.html, with the label of its button, in every
 * language: the page is all that is there then.
 *
 * @throws when index.html has no place for it
 */
export function writeNotLoaded(): Plugin {
  return {
    name: 'write-not-loaded',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(mark)) throw new Error(`index.html does not name ${mark}`)
        const texts = JSON.stringify(await notLoadedTexts())
        return html.replace(mark, () => texts)
      },
    },
  }
}

/** The sentence and the label of the button, by the portal's language codes. */
export async function notLoadedTexts(): Promise<
  Record<string, readonly [sentence: string, label: string]>
> {
  const texts = portalLanguages.map(async (code) => {
    const t = createTranslate(await loadCatalog(code), 'en')
    return [code, [t('app.notLoaded'), t('app.reload')]] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}
