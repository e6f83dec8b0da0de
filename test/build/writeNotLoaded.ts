import type { Plugin } from 'vite'
import { notLoaded } from '../../src/i18n/notLoaded.ts'

/** Stands for the texts in index.html. */
const mark = '__NOT_LOADED__'

/**
 * Writes what the page says when a file of the app cannot be had into index.html: it is all that is there then.
 *
 * @throws when index.html has no place for it
 */
export function writeNotLoaded(): Plugin {
  return {
    name: 'write-not-loaded',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        if (!html.includes(mark)) throw new Error(`index.html does not name ${mark}`)
        return html.replace(mark, () => JSON.stringify(notLoaded))
      },
    },
  }
}
