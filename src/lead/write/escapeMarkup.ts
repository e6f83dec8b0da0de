/** What BBCode would read as a tag: `[b]`, `[/url]`, `[user=5]`, `[*]`. */
const tag = /\[(\/?(?:[a-z]+|\*)(?:[= ][^\]]*)?)\]/gi

/**
 * Takes a text as typed, returns it as BBCode that shows the same: brackets that would be read as a tag are written
 * as the portal's own editor writes them.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll(tag, '&#91;$1&#93;')
}
