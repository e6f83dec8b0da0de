import type { Plugin } from 'vite'

/**
 * Writes the stylesheet of the page's entry into the built page, so that the placeholder of the card is painted while the
 * scripts are on their way. The stylesheets of other chunks are loaded with them.
 *
 * @throws when the entry has no stylesheet
 */
export function inlineStyles(): Plugin {
  let styles = ''
  return {
    name: 'inline-styles',
    apply: 'build',
    generateBundle: {
      // Before the lists are written of what each chunk needs beside it.
      order: 'pre',
      handler(_options, bundle) {
        styles = ''
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        const isAtOnce = (name: string): boolean =>
          entry?.type === 'chunk' && [entry.fileName, ...entry.imports].includes(name)
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !isAtOnce(chunk.fileName)) continue
          const names = chunk.viteMetadata?.importedCss ?? new Set()
          for (const name of names) {
            const file = bundle[name]
            if (file?.type === 'asset') styles += String(file.source).trim()
            delete bundle[name]
          }
          names.clear()
        }
        if (styles === '') this.error('The entry of the page has no stylesheet')
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'style', children: styles, injectTo: 'head' }],
    },
  }
}
