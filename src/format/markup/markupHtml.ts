import { markupTokens } from './markupTokens'
import type { MarkupWords } from './MarkupWords'
import type { MarkupToken } from './TokenWriter'
import { textLinks } from './link/textLinks'

/** The elements in the HTML of a markup: none that loads, runs, styles or frames anything. */
export const markupElements: readonly string[] =
  'a b blockquote br caption code dd div dl dt hr i li ol p pre s sub sup table td th tr u ul tbody'.split(
    ' ',
  )

/**
 * Takes a text with HTML or BBCode, returns HTML of a few elements with addresses as links. The
 * only attributes are the first number of a list and `href`, with a safe address or the path of a page on the portal, to be resolved. Still to be
 * sanitised before it is put on a page.
 */
export function markupHtml(markup: string, words: MarkupWords): string {
  return markupTokens(markup)
    .map((token) => tokenHtml(token, words))
    .join('')
}

function tokenHtml(token: MarkupToken, words: MarkupWords): string {
  switch (token.kind) {
    case 'text':
      return token.isPlain ? escapeHtml(token.text) : withLinks(token.text)
    case 'open':
      if (token.element === 'h') return '<div><b>'
      if (token.first !== undefined) return `<ol start="${token.first}">`
      return token.link ? openLink(token.link.href) : `<${token.element}>`
    case 'close':
      return token.element === 'h' ? '</b></div>' : `</${token.element}>`
    case 'word':
      return escapeHtml(words[token.of](token.id))
  }
}

function withLinks(text: string): string {
  return textLinks(text)
    .map((piece) =>
      piece.href === null
        ? escapeHtml(piece.text)
        : `${openLink(piece.href)}${escapeHtml(piece.text)}</a>`,
    )
    .join('')
}

function openLink(href: string): string {
  return `<a href="${escapeHtml(href)}">`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
