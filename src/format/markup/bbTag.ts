import { bbElements } from './markupElements'

/** A tag of the portal's BBCode where one stands in a text. */
export type BbTag = {
  syntax: 'bb'
  /** In lower case, of {@link bbElements}. */
  name: string
  isEnd: boolean
  /** What stands after `=`, without its quotes; of a file its id. */
  value: string
  /** Where the text behind it begins. */
  end: number
  /** What is inside of a tag whose content is no markup; the tag then ends behind its own end tag. */
  content: string | null
}

/** Tags that stand alone. */
export const lonelyBbTags: ReadonlySet<string> = new Set(['br', 'disk', 'file', 'document'])

/** Tags whose content is text, whatever it looks like. */
const rawTags: ReadonlySet<string> = new Set(['code', 'img', 'video'])

const tagStart = /\[(\/?)([a-z]+|\*)(?=[\s\]=])/iy
const fileTag = /(?:\s+(?:file\s+)?id)?\s*=\s*n?([^\s\]]{1,40})[^[\]]{0,200}\]/iy
/** Longer values are none. */
const longestValue = 2_000

/**
 * Takes a text and the index of a `[` in it, returns the portal's tag that begins there, or null where the
 * bracket is text: `[Заявка]`, `array[0]`.
 *
 * @param lost the ends that were looked for from an earlier place in vain; added to
 */
export function bbTagAt(text: string, at: number, lost: Set<string>): BbTag | null {
  const [opening = '', slash = '', written = ''] = match(tagStart, text, at) ?? []
  const name = written.toLowerCase()
  if (opening === '' || !bbElements.has(name)) return null
  const isEnd = slash !== ''
  const start = at + opening.length
  const read =
    lonelyBbTags.has(name) && name !== 'br' ? readFile(text, start) : readValue(text, start)
  if (read === null) return null
  if (isEnd || !rawTags.has(name)) return { syntax: 'bb', name, isEnd, content: null, ...read }
  const content = rawContent(name, text, read.end, lost)
  return content && { syntax: 'bb', name, isEnd, value: read.value, ...content }
}

type Read = Pick<BbTag, 'value' | 'end'>

/** `[disk file id=11]`, `[file id=n12]`, `[document id=3]`: attributes, of which the id is wanted. */
function readFile(text: string, at: number): Read | null {
  const found = match(fileTag, text, at)
  return found && { value: found[1] ?? '', end: at + found[0].length }
}

/** Up to the bracket that closes the tag: quoted values and pairs of brackets may hold others. */
function readValue(text: string, at: number): Read | null {
  const rest = text.slice(at, at + longestValue)
  const closing = rest.indexOf(']')
  if (closing === -1) return null
  const first = { value: rest.slice(0, closing), end: at + closing + 1 }
  if (!/^\s*=/.test(first.value)) return { ...first, value: '' }
  const [quoted] = /^\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|&quot;[^\n]*?&quot;)\s*\]/.exec(rest) ?? []
  const end = quoted === undefined ? balancedEnd(rest) : quoted.length - 1
  const value = end === null ? first.value : rest.slice(0, end)
  return {
    value: unquoted(value.replace(/^\s*=/, '').trim()),
    end: end === null ? first.end : at + end + 1,
  }
}

/** The index of the `]` that has no `[` of its own before it on its line. */
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

/** What is inside of such a tag, and where its end tag ends; of a tag in itself the outer one's. */
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
  // One more opened than closed, and so it stays for all that follow.
  if (first) lost.add(`balanced ${name}`)
  else lost.add(name)
  return first && until(first)

  function until(tag: RegExpExecArray) {
    return { content: text.slice(from, tag.index), end: tag.index + tag[0].length }
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
