import type { Plugin } from 'vite'

const stylesheet = /\s*<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+)"[^>]*>/g

/**
 * Writes the entry's stylesheet into the built page, so that the placeholder of the card is painted while the scripts are
 * on their way. The stylesheets of other chunks are loaded with them.
 *
 * @throws when the page has no stylesheet
 */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        let styles = ''
        const page = html.replaceAll(stylesheet, (_link, name: string) => {
          const file = bundle[name]
          if (file?.type !== 'asset') throw new Error(`The build has no stylesheet ${name}`)
          delete bundle[name]
          styles += String(file.source).trim()
          return ''
        })
        if (styles === '') throw new Error('The page has no stylesheet')
        return { html: page, tags: [{ tag: 'style', children: styles, injectTo: 'head' }] }
      },
    },
  }
}
