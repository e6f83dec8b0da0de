import type { Plugin } from 'vite'
import type { Message } from '../../../src/i18n/catalogs/Catalog.ts'
import { readCatalogs } from './readCatalogs.ts'

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

/** The sentence and the label of the button, by the codes of portals and browsers. */
export async function notLoadedTexts(): Promise<Record<string, readonly [Message, Message]>> {
  const catalogs = [...(await readCatalogs())]
  return Object.fromEntries(
    catalogs.map(([code, texts]) => [code, [texts['app.notLoaded'], texts['app.reload']]]),
  )
}
