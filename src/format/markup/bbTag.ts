import { bbElements } from './markupElements'
import { matchAt } from './matchAt'

/** A BBCode tag of the portal at its position in a text. */
export type BbTag = {
  syntax: 'bb'
  /** In lower case, of {@link bbElements}. */
  name: string
  isEnd: boolean
  /** The text after `=`, without its quotes; for a file its id. */
  value: string
  /** The index after the tag. */
  end: number
  /**
   * The content of a tag whose content is not parsed, `end` being after its end tag; null for other
   * tags.
   */
  content: string | null
}

/** Tags without an end tag; null for those of files, whose id has several forms, else what their value is like. */
export const lonelyBbTags: ReadonlyMap<string, RegExp | null> = new Map([
  ['br', /^/],
  ['disk', null],
  ['file', null],
  ['document', null],
  // Seconds since 1970: "1767225600 format=SHORT_TIME_FORMAT".
  ['timestamp', /^\d{9,10}(?!\d)/],
  ['icon', /^["']?(?:https?:\/\/|\/)\S/i],
  ['rating', /^[1-5]$/],
  ['like', /^$/],
  ['dislike', /^$/],
])

/** Tags whose content is not parsed. */
const rawTags: ReadonlySet<string> = new Set(['code', 'img', 'video'])

const tagStart = /\[(\/?)([a-z]+|\*)(?=[\s\]=])/iy
const fileTag = /(?:\s+(?:file\s+)?id)?\s*=\s*n?([^\s\]]{1,40})[^[\]]{0,200}\]/iy
/** A longer value makes the bracket text. */
const longestValue = 2_000

/**
 * Takes a text and the index of a `[` in it, returns the BBCode tag that begins there, or null
 * where the bracket is text: `[Заявка]`, `array[0]`.
 *
 * @param lost end tags known to be missing from the rest of the text, to keep parsing linear; added
 * to
 */
export function bbTagAt(text: string, at: number, lost: Set<string>): BbTag | null {
  const [opening = '', slash = '', written = ''] = matchAt(tagStart, text, at) ?? []
  const name = written.toLowerCase()
  if (opening === '' || !bbElements.has(name)) return null
  const isEnd = slash !== ''
  const start = at + opening.length
  const form = lonelyBbTags.get(name)
  const read = form === null ? readDiskFile(text, start) : readValue(text, start)
  if (read === null || form?.test(read.value) === false) return null
  if (isEnd && form && name !== 'br') return null
  if (isEnd || !rawTags.has(name)) return { syntax: 'bb', name, isEnd, content: null, ...read }
  const content = rawContent(name, text, read.end, lost)
  return content && { syntax: 'bb', name, isEnd, value: read.value, ...content }
}

type Read = Pick<BbTag, 'value' | 'end'>

/** Reads `[disk file id=11]`, `[file id=n12]`, `[document id=3]`: the value is the id. */
function readDiskFile(text: string, at: number): Read | null {
  const found = matchAt(fileTag, text, at)
  return found && { value: found[1] ?? '', end: at + found[0].length }
}

/**
 * Reads up to the bracket that closes the tag; quoted values and balanced brackets may contain
 * others.
 */
function readValue(text: string, at: number): Read | null {
  const rest = text.slice(at, at + longestValue)
  const closing = rest.indexOf(']')
  if (closing === -1) return null
  const first = { value: rest.slice(0, closing), end: at + closing + 1 }
  if (!/^\s*=/.test(first.value)) return /[[\n]/.test(first.value) ? null : { ...first, value: '' }
  const [quoted] = /^\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|&quot;[^\n]*?&quot;)\s*\]/.exec(rest) ?? []
  const end = quoted === undefined ? balancedEnd(rest) : quoted.length - 1
  const value = end === null ? first.value : rest.slice(0, end)
  return {
    value: unquoted(value.replace(/^\s*=/, '').trim()),
    end: end === null ? first.end : at + end + 1,
  }
}

/** The index of the first `]` on the line without a `[` of its own; null when there is none. */
function balancedEnd(text: string): number | null {
  let depth = 0
  for (const { index, 0: found } of text.matchAll(/[[\]\n]/g)) {
    if (found === '\n') return null
    if (found === '[') depth += 1
    else if (depth === 0) return index
    else depth -= 1
  }
  return null
}

function unquoted(value: string): string {
  return value.replace(/^(&quot;|["'])([^]*)\1$/, '$2')
}

/** The content of an unparsed tag up to its matching end tag, and the index after that. */
function rawContent(
  name: string,
  text: string,
  from: number,
  lost: Set<string>,
): { content: string; end: number } | null {
  if (lost.has(name)) return null
  const pattern = new RegExp(`\\[(/?)${name}(?:\\s[^[\\]]*|=[^[\\]]*)?\\]`, 'gi')
  pattern.lastIndex = from
  let depth = 1
  let first: RegExpExecArray | null = null
  for (let tag = pattern.exec(text); tag; tag = pattern.exec(text)) {
    depth += tag[1] === '/' ? -1 : 1
    if (tag[1] === '/') first ??= tag
    if (depth === 0) return until(tag)
    if (first && lost.has(`balanced ${name}`)) return until(first)
  }
  // Unbalanced from here, and so for every later opening tag as well.
  if (first) lost.add(`balanced ${name}`)
  else lost.add(name)
  return first && until(first)

  function until(tag: RegExpExecArray) {
    return { content: text.slice(from, tag.index), end: tag.index + tag[0].length }
  }
}
