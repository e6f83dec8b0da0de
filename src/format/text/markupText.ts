import { bbCodeToHtml } from './bbCode'
import { plainText } from './plainText'

/** Where markup begins a new line. */
const breaks =
  /<(?:br|hr|\/p|\/div|\/h[1-6]|\/tr|\/ul|\/ol|ul|ol|blockquote|\/blockquote)\b[^<>]*>/gi

/** Takes a text with HTML or BBCode in it, returns it as a plain one: list items with a dash, no tags. */
export function markupText(markup: string): string {
  const lines = bbCodeToHtml(markup)
    .replaceAll(breaks, '\n')
    .replaceAll(/<li\b[^<>]*>/gi, '\n– ')
  return plainText(lines)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
