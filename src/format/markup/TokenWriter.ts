import { isBlock, isContainer } from './markupElements'
import type { MarkupWords } from './MarkupWords'
import { OpenElements } from './OpenElements'
import { safeAddress, safePath } from './link/safeAddress'

/** The target of a link. */
export type MarkupLink = {
  /** Safe as `href`, or a path on the portal, still to be resolved. */
  href: string
  /** As it was typed; `''` for a page that the portal itself linked. */
  typed: string
}

/**
 * One token of a text with markup. Elements are named as in HTML, `h` is a heading of any level;
 * each opened one is closed, except `br` and `hr`.
 */
export type MarkupToken =
  /** With entities decoded; `isPlain` where addresses in it must not become links. */
  | { kind: 'text'; text: string; isPlain: boolean }
  /** `link` is that of an `a`, null when it has no safe target; `first` is where an `ol` begins unless with 1. */
  | { kind: 'open'; element: string; link: MarkupLink | null; first?: number }
  | { kind: 'close'; element: string }
  /** What the text only points to; `id` is the argument of that function of {@link MarkupWords}. */
  | { kind: 'word'; of: keyof MarkupWords; id: string }

/** Collects the tokens of one text in order and closes every element that was opened. */
export class TokenWriter {
  readonly tokens: MarkupToken[] = []
  readonly open = new OpenElements()
  /** A line break next to the start or end of a block is source formatting, not content. */
  #isBehindBlock = false

  text(text: string, isPlain = this.open.has('a', 'code', 'pre')): void {
    const shown = this.#isBehindBlock ? text.replace(/^[^\S\n]*\n/, '') : text
    if (shown === '' || (isContainer(this.open.innermost ?? '') && shown.trim() === '')) return
    this.#isBehindBlock = false
    this.tokens.push({ kind: 'text', text: shown, isPlain })
  }

  begin(element: string, link: MarkupLink | null = null): void {
    const isEmpty = element === 'br' || element === 'hr'
    const ended = isEmpty ? [] : this.open.open(element)
    if (ended === null) return
    this.#close(ended)
    this.tokens.push({ kind: 'open', element, link })
    if (isBlock(element)) this.#isBehindBlock = true
  }

  /** Begins a numbered list. */
  beginList(first: number): void {
    this.begin('ol')
    const token = this.tokens.at(-1)
    if (token?.kind === 'open' && first > 1) token.first = first
  }

  end(element: string): void {
    this.#close(this.open.close(element))
  }

  endAll(): void {
    this.#close(this.open.closeAll())
  }

  /** Adds an element that contains only text; nothing when the text is empty. */
  textIn(element: string, text: string, link: MarkupLink | null = null): void {
    if (text === '') return
    this.begin(element, link)
    this.text(text, true)
    this.end(element)
  }

  /** Adds the name or address of a picture or video: loading it would contact an arbitrary host. */
  media(address: string, name: string): void {
    // The portal's own pictures are mostly smileys.
    const link = /^\s*\//.test(address) ? null : linkTo(address)
    if (link && !this.open.has('a')) this.textIn('a', name || link.typed, link)
    else this.text(name || (link?.typed ?? ''), true)
  }

  word(of: keyof MarkupWords, id: string): void {
    this.#isBehindBlock = false
    this.tokens.push({ kind: 'word', of, id })
  }

  #close(elements: readonly string[]): void {
    for (const element of elements) {
      this.tokens.push({ kind: 'close', element })
      if (isBlock(element)) this.#isBehindBlock = true
    }
  }
}

/** Takes an address as typed, returns a link to it, or null when it is not safe as `href`. */
export function linkTo(address: string): MarkupLink | null {
  const typed = address.trim()
  // A browser encodes the blanks of a link that somebody pasted; in other addresses they may hide something.
  const pasted = /^(?:https?:|\/)/i.test(typed) ? typed.replaceAll(' ', '%20') : typed
  const href = safeAddress(pasted) ?? safePath(pasted)
  return href === null ? null : { href, typed }
}
