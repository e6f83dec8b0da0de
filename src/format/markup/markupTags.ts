import { bbTagAt, lonelyBbTags, type BbTag } from './bbTag'
import { htmlTagAt, type HtmlTag } from './htmlTag'

/** A tag of HTML or BBCode in a text. */
export type MarkupTag = (HtmlTag | BbTag) & {
  /** The index where it begins. */
  start: number
  /** The matching start or end tag; null for a tag without one. */
  partner: MarkupTag | null
}

/**
 * Parts of lists and tables: their end tag is often missing, and they count only inside their
 * parent.
 */
const partTags: ReadonlySet<string> = new Set(['*', 'tr', 'td', 'th'])

/**
 * Takes a text, returns its tags in order. A tag that needs a counterpart and has none is text, as
 * in the portal: `array[i]`, `<title>`. Parts of lists and tables are always returned.
 */
export function markupTags(text: string): MarkupTag[] {
  const tags = findTags(text)
  const opened = new Map<string, MarkupTag[]>()
  for (const tag of tags) {
    const kind = `${tag.syntax} ${tag.name}`
    if (tag.isEnd) {
      const partner = opened.get(kind)?.pop()
      if (!partner) continue
      tag.partner = partner
      partner.partner = tag
    } else {
      const list = opened.get(kind)
      if (list) list.push(tag)
      else opened.set(kind, [tag])
    }
  }
  return tags.filter((tag) => tag.partner !== null || canStandAlone(tag))
}

/** Takes a tag of {@link markupTags}, returns whether it counts only inside a list or table. */
export function isPartOnly(tag: MarkupTag): boolean {
  return tag.syntax === 'bb' && tag.partner === null && partTags.has(tag.name)
}

function canStandAlone(tag: MarkupTag): boolean {
  if (tag.syntax === 'html') return !tag.needsPair
  return tag.content !== null || lonelyBbTags.has(tag.name) || partTags.has(tag.name)
}

function findTags(text: string): MarkupTag[] {
  const tags: MarkupTag[] = []
  const lost = new Set<string>()
  const brackets = /[<[]/g
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    const start = found.index
    const tag = found[0] === '<' ? htmlTagAt(text, start, lost) : bbTagAt(text, start, lost)
    if (tag) {
      tags.push({ ...tag, start, partner: null })
      brackets.lastIndex = tag.end
    }
  }
  return tags
}
