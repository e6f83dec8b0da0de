import type { Plugin } from 'vite'

/** The scripts of the page as Vite writes them: a chunk behind all that it imports. */
const moduleScripts = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/g

/**
 * Lets the built page import its scripts instead of naming them in elements, for which its `load` event would wait. The
 * portal takes the cover off the app's frame 0.3 s after that event; until then nobody sees the placeholder of the card,
 * and Chromium, after some frames that are not seen, holds the next one back until the cover is gone.
 *
 * @throws when the page has no script
 */
export function importMain(): Plugin {
  return {
    name: 'import-main',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const main = [...html.matchAll(moduleScripts)].at(-1)?.[1]
        if (main === undefined) throw new Error('The built page has no script')
        const children = `import(${JSON.stringify(main)}).catch(() => dispatchEvent(new Event('lead-card-not-loaded')))`
        return {
          html: html.replaceAll(moduleScripts, ''),
          tags: [{ tag: 'script', children, injectTo: 'body' }],
        }
      },
    },
  }
}
