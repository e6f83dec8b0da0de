import { addBbTag } from './addBbTag'
import { decodeAllEntities } from './entities'
import type { HtmlTag } from './htmlTag'
import { lostAddress } from './lostAddress'
import { bbElements, htmlElements } from './markupElements'
import { isPartOnly, markupTags, type MarkupTag } from './markupTags'
import type { OpenElements } from './OpenElements'
import { linkTo, TokenWriter, type MarkupToken } from './TokenWriter'

/**
 * Takes a text with HTML, BBCode, both or none, as the portal stores comments, returns its tokens.
 * What is not a tag stays as typed: `size <XL`, `[Заявка]`, `array[0]`.
 */
export function markupTokens(markup: string): MarkupToken[] {
  // What XML protects is text all the same.
  const source = markup.replaceAll(/\r\n?/g, '\n').replaceAll(/<!\[CDATA\[([^]*?)\]\]>/gi, '$1')
  const writer = new TokenWriter()
  let at = 0
  for (const tag of markupTags(source)) {
    if (!isTagHere(writer.open, tag)) continue
    writer.text(decodeAllEntities(source.slice(at, tag.start)))
    at = tag.end
    const element = elementIn(writer.open, tag)
    if (tag.isEnd) {
      if (element === 'a') writer.text(lostAddress(tag, source), true)
      writer.end(element)
    } else if (tag.syntax === 'html') addHtml(writer, tag, element)
    else addBbTag(writer, tag, element, decodeAllEntities(innerText(source, tag)))
  }
  writer.text(decodeAllEntities(source.slice(at)))
  writer.endAll()
  return writer.tokens
}

function addHtml(writer: TokenWriter, tag: HtmlTag, element: string): void {
  const read = (name: string) => decodeAllEntities(tag.attributes.get(name) ?? '').trim()
  if (element === 'img') writer.media(read('src'), read('alt'))
  else if (element === 'a') writer.begin(element, linkTo(read('href')))
  else if (element === 'ol') writer.beginList(Number(/^\d{1,6}$/.exec(read('start'))?.[0] ?? 1))
  else if (element !== '') writer.begin(element)
}

/** The text between a tag and its end, without the tags in it. */
function innerText(source: string, { end, partner }: MarkupTag): string {
  if (partner === null) return ''
  // The `[N]` of an address such as `/?filter[N]=1` is no tag.
  return source
    .slice(end, partner.start)
    .replaceAll(/<\/?[a-z]+>|\[\/?([a-z]+)\]/gi, (tag, inner?: string) =>
      inner === undefined || bbElements.has(inner.toLowerCase()) ? '' : tag,
    )
}

function elementOf(tag: MarkupTag): string {
  if (tag.syntax === 'html') return htmlElements.get(tag.name) ?? ''
  const first = tag.isEnd ? tag.partner : tag
  const isNumbered = tag.name === 'list' && first?.syntax === 'bb' && /^[1a]$/i.test(first.value)
  return isNumbered ? 'ol' : (bbElements.get(tag.name) ?? '')
}

/** The element of a tag; a line for a row or cell outside a table. */
function elementIn(open: OpenElements, tag: MarkupTag): string {
  const element = elementOf(tag)
  if (element === 'mention' && tag.isEnd) return 'a'
  return ['tr', 'td', 'th', 'caption'].includes(element) && !open.has('table') ? 'div' : element
}

function isTagHere(open: OpenElements, tag: MarkupTag): boolean {
  if (tag.syntax === 'bb' && open.has('code')) return false
  if (!isPartOnly(tag)) return true
  return tag.name === '*' ? open.has('ul', 'ol') : open.has('table')
}
