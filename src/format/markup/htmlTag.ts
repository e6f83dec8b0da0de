import { matchAt } from './matchAt'

/** An HTML tag at its position in a text. */
export type HtmlTag = {
  syntax: 'html'
  /** In lower case; `''` for what is dropped with its content: comments, scripts. */
  name: string
  isEnd: boolean
  /** Whether it is only a tag when its counterpart exists: `<title>` may be meant literally. */
  needsPair: boolean
  /** The index after the tag. */
  end: number
  /** As written, entities not decoded; the first of each name. */
  attributes: ReadonlyMap<string, string>
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Tags that count even without their counterpart. */
const plainTags = set(
  'a b i u s p q em strong br hr wbr div span font ul ol li dl dt dd table thead tbody tfoot tr td th caption ' +
    'colgroup col h1 h2 h3 h4 h5 h6 blockquote pre center small big sub sup del ins strike tt nobr html body',
)
/** Void elements that only count with an attribute. */
const emptyTags = set('img input meta link base embed param source track area frame')
/**
 * Names that people also type literally; `quote` to `nosmile` are HTML-style tags of the portal.
 */
const pairedTags = set(
  'abbr acronym address article aside audio bdi bdo button canvas cite code data datalist details dfn dialog dir ' +
    'fieldset figcaption figure footer form frameset header hgroup kbd label legend main map mark marquee menu ' +
    'meter nav object optgroup option output picture progress rp rt ruby samp section select slot summary textarea ' +
    'time title var video quote cut nomodify nosmile',
)
/** Tags that are dropped with their content. */
const droppedTags = set(
  'head iframe math noembed noframes noscript plaintext script style svg template xmp',
)
/** Tags that Microsoft Word leaves in copied text: `<o:p>`. */
const wordTag = /^(?:o|v|w|m|x|st1):[a-z]+$/

// Sticky patterns without backtracking, so that parsing stays linear.
const comment = /<!--(?:-?>|[^]*?--!?>)/y
const declaration = /<(?:!doctype|!\[|\?xml|\?php)[^<>]*>/iy
const tagStart = /<(\/?)([a-z][^\t\n\f\r />]*)/iy
const gap = /[\t\n\f\r /]*/y
const attributeName = /[^\t\n\f\r />][^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const attributeValue = /"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)/y

/**
 * Takes a text and the index of a `<` in it, returns the tag that begins there, or null where the
 * `<` is text: `size <XL`, `<ivan@example.com>`, a tag that never ends.
 *
 * @param lost end tags known to be missing from the rest of the text, to keep parsing linear; added
 * to
 */
export function htmlTagAt(text: string, at: number, lost: Set<string>): HtmlTag | null {
  const ignored = matchAt(declaration, text, at) ?? commentAt(text, at, lost)
  if (ignored) return dropped(at + ignored[0].length)
  const [opening = '', slash = '', written = ''] = matchAt(tagStart, text, at) ?? []
  const name = written.toLowerCase()
  const isKnown =
    plainTags.has(name) || emptyTags.has(name) || pairedTags.has(name) || wordTag.test(name)
  if (opening === '' || (!isKnown && !droppedTags.has(name))) return null
  const read = readAttributes(text, at + opening.length, name)
  if (read === null || (emptyTags.has(name) && read.attributes.size === 0)) return null
  const isEnd = slash !== ''
  if (droppedTags.has(name)) {
    // A stray end tag is dropped; a start tag without an end would swallow the rest of the text.
    if (isEnd) return dropped(read.end)
    const end = endOf(name, text, read.end, lost)
    return end === null ? null : dropped(end)
  }
  return { syntax: 'html', name, isEnd, needsPair: pairedTags.has(name), ...read }
}

function dropped(end: number): HtmlTag {
  const attributes = new Map<string, string>()
  return { syntax: 'html', name: '', isEnd: false, needsPair: false, end, attributes }
}

function commentAt(text: string, at: number, lost: Set<string>): RegExpExecArray | null {
  if (lost.has('!--') || !text.startsWith('<!--', at)) return null
  const found = matchAt(comment, text, at)
  if (!found) lost.add('!--')
  return found
}

type Read = Pick<HtmlTag, 'end' | 'attributes'>

/** Null where this is not a tag: it never ends, or another one begins in it. */
function readAttributes(text: string, start: number, tagName: string): Read | null {
  const attributes = new Map<string, string>()
  let at = start
  let hasWords = false
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = matchAt(pattern, text, at)
    at += found?.[0].length ?? 0
    return found
  }
  while (at < text.length) {
    take(gap)
    if (text[at] === '>') {
      // `a <b and c> d` is a comparison; `<a href="…" title>` is a tag.
      return hasWords && tagName.length === 1 && attributes.size === 0
        ? null
        : { end: at + 1, attributes }
    }
    const name = take(attributeName)?.[0].toLowerCase() ?? ''
    if (name === '' || name.includes('<')) return null
    if (!take(equals)) {
      hasWords = true
      continue
    }
    const value = take(attributeValue)
    if (!value && text[at] !== '>') return null
    if (value?.[3]?.includes('<') === true) return null
    if (!attributes.has(name)) {
      attributes.set(name, value?.[1] ?? value?.[2] ?? value?.[3] ?? '')
    }
  }
  return null
}

/** The index after the end tag of an element with raw text; null when there is none. */
function endOf(name: string, text: string, from: number, lost: Set<string>): number | null {
  if (lost.has(name)) return null
  const pattern = new RegExp(`</${name}(?:[\\t\\n\\f\\r /][^<>]*)?>`, 'gi')
  pattern.lastIndex = from
  const found = pattern.exec(text)
  if (found) return found.index + found[0].length
  lost.add(name)
  return null
}
