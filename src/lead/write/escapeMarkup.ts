import { noWords } from '../../format/markup/MarkupWords'
import { markupText } from '../../format/markup/markupText'
import { isSameText } from './sameAsSent'

/** What BBCode would read as a tag: `[b]`, `[/url]`, `[user=5]`, `[*]`. */
const tag = /\[(\/?(?:[a-z]+|\*)(?:[= ][^\]]*)?)\]/gi

/**
 * Takes a text as typed, returns it as BBCode that shows the same: brackets that would be read as a tag are written
 * as the portal's own editor writes them; `<` and `&` only where the text has tags or entities of HTML.
 */
export function escapeMarkup(text: string): string {
  const bbCode = text.replaceAll(tag, '&#91;$1&#93;')
  if (isSameText(markupText(bbCode, noWords), text)) return bbCode
  return text
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/<(?=[a-z/!?])/gi, '&lt;')
    .replaceAll(tag, '&#91;$1&#93;')
}
