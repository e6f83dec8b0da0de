import { markupTokens } from './markupTokens'
import type { MarkupToken } from './TokenWriter'
import { textLinks } from './textLinks'

/** The elements of a markup's HTML: nothing that loads, runs, styles or frames. */
export const markupElements: readonly string[] =
  'a b blockquote br caption code dd div dl dt hr i li ol p pre s table td th tr u ul tbody'.split(
    ' ',
  )

/**
 * Takes a text with HTML or BBCode in it, returns HTML of few elements, addresses in the text made links. The
 * only attribute is `href`, of a safe address. For a sanitiser all the same, never straight for a page.
 *
 * @param fileName what an attached file is called, by its id
 */
export function markupHtml(markup: string, fileName: (id: string) => string): string {
  return markupTokens(markup)
    .map((token) => write(token, fileName))
    .join('')
}

function write(token: MarkupToken, fileName: (id: string) => string): string {
  switch (token.kind) {
    case 'text':
      return token.isPlain ? escape(token.text) : withLinks(token.text)
    case 'open':
      if (token.element === 'h') return '<div><b>'
      return token.link ? openLink(token.link.href) : `<${token.element}>`
    case 'close':
      return token.element === 'h' ? '</b></div>' : `</${token.element}>`
    case 'file':
      return escape(fileName(token.id))
  }
}

function withLinks(text: string): string {
  return textLinks(text)
    .map((piece) =>
      piece.href === null ? escape(piece.text) : `${openLink(piece.href)}${escape(piece.text)}</a>`,
    )
    .join('')
}

function openLink(href: string): string {
  return `<a href="${escape(href)}">`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
