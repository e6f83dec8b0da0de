/** What is dropped together with everything inside. */
const rawTags = new Set(
  'iframe noembed noframes noscript plaintext script style template title xmp'.split(' '),
)

// Each is tried at one place and goes forward only, so that no text takes more than one pass.
const comment = /<!--(?:-?>|[^]*?(?:--!?>|$))/y
const declaration = /<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)/iy
const tagStart = /<(\/?)([a-z][^\t\n\f\r />]*)/iy
const gap = /[\t\n\f\r /]*/y
const attributeName = /[^\t\n\f\r />][^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const attributeValue = /"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)/y

/**
 * Takes HTML, returns it with no other tags than these, and no other attribute than the address of a link.
 *
 * No sanitiser, and never to be used for one: it comes before. A browser judges styles and handlers by the
 * page's policy already where HTML is only parsed in order to be sanitised, and complains on the console.
 */
export function quietMarkup(html: string, allowed: ReadonlySet<string>): string {
  let written = ''
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next === -1) return written + html.slice(at)
    written += html.slice(at, next)
    const ignored = match(comment, html, next) ?? match(declaration, html, next)
    const tag = ignored ? undefined : readTag(html, next)
    if (ignored) at = next + ignored[0].length
    else if (tag) {
      if (allowed.has(tag.name)) written += writeTag(tag)
      at = tag.isEnd || !rawTags.has(tag.name) ? tag.end : endOf(tag.name, html, tag.end)
    } else {
      written += '&lt;'
      at = next + 1
    }
  }
  return written
}

type Tag = { name: string; isEnd: boolean; href: string | undefined; end: number }

/** Undefined where there is only a `<`; a tag that never ends takes everything with it, as in a browser. */
function readTag(html: string, start: number): Tag | undefined {
  const [opening = '', slash = '', name = ''] = match(tagStart, html, start) ?? []
  if (opening === '') return undefined
  const tag: Tag = { name: name.toLowerCase(), isEnd: slash !== '', href: undefined, end: 0 }
  let at = start + opening.length
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = match(pattern, html, at)
    at += found?.[0].length ?? 0
    return found
  }
  while (at < html.length) {
    take(gap)
    if (html[at] === '>') return { ...tag, end: at + 1 }
    const attribute = take(attributeName)?.[0].toLowerCase()
    if (!take(equals)) continue
    const value = take(attributeValue)
    // A quotation mark that is never closed.
    if (!value && html[at] !== '>') break
    if (attribute === 'href') tag.href ??= value?.[1] ?? value?.[2] ?? value?.[3] ?? ''
  }
  return { ...tag, name: '', end: html.length }
}

function writeTag({ name, isEnd, href }: Tag): string {
  const address = href === undefined || isEnd ? '' : ` href="${href.replaceAll('"', '&quot;')}"`
  return `<${isEnd ? '/' : ''}${name}${address}>`
}

/** Where the end tag of an element with raw text begins. */
function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
