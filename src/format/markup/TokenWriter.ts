import { isBlock, isContainer } from './markupElements'
import { OpenElements } from './OpenElements'
import { safeAddress } from './safeAddress'

/** Where a link leads. */
export type MarkupLink = {
  /** Safe to be followed. */
  href: string
  /** As it was typed. */
  typed: string
}

/**
 * A piece of a text with markup. Elements are named as in HTML, `h` is a heading of any level; each that is
 * opened is closed, but for `br` and `hr`.
 */
export type MarkupToken =
  /** Entities are decoded; `isPlain` where an address in it is no link. */
  | { kind: 'text'; text: string; isPlain: boolean }
  /** `link` of an `a`: null when it leads nowhere. */
  | { kind: 'open'; element: string; link: MarkupLink | null }
  | { kind: 'close'; element: string }
  /** A file of the portal that is attached to the text. */
  | { kind: 'file'; id: string }

/** Writes the tokens of one text, in order, so that every element that is opened is closed. */
export class TokenWriter {
  readonly tokens: MarkupToken[] = []
  readonly open = new OpenElements()
  /** A line break right behind the beginning or the end of a block only arranges the source. */
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

  end(element: string): void {
    this.#close(this.open.close(element))
  }

  endAll(): void {
    this.#close(this.open.closeAll())
  }

  /** An element with nothing but text in it; none when there is no text. */
  textIn(element: string, text: string, link: MarkupLink | null = null): void {
    if (text === '') return
    this.begin(element, link)
    this.text(text, true)
    this.end(element)
  }

  /** A picture or a video would be fetched from anywhere: its name is shown, or its address. */
  media(address: string, name: string): void {
    const link = linkTo(address)
    if (link && !this.open.has('a')) this.textIn('a', name || link.typed, link)
    else this.text(name || (link?.typed ?? ''), true)
  }

  file(id: string): void {
    this.#isBehindBlock = false
    this.tokens.push({ kind: 'file', id })
  }

  #close(elements: readonly string[]): void {
    for (const element of elements) {
      this.tokens.push({ kind: 'close', element })
      if (isBlock(element)) this.#isBehindBlock = true
    }
  }
}

/** Takes an address as it was typed, returns the link to it, or null when it is not safe to be followed. */
export function linkTo(address: string): MarkupLink | null {
  const href = safeAddress(address)
  return href === null ? null : { href, typed: address.trim() }
}
