import { LineWriter } from './LineWriter'
import { isBlock } from './markupElements'
import { markupTokens } from './markupTokens'
import type { MarkupWords } from './MarkupWords'
import type { MarkupLink } from './TokenWriter'

/**
 * Takes a text with HTML or BBCode, returns it as plain text: list items with a dash or number,
 * table cells separated by tabs, the address of a link after its text.
 */
export function markupText(markup: string, words: MarkupWords): string {
  const writer = new ElementWriter()
  for (const token of markupTokens(markup)) {
    if (token.kind === 'text') writer.text(token.text)
    else if (token.kind === 'word') writer.text(words[token.of](token.id))
    else if (token.kind === 'open') writer.open(token.element, token.link, token.first)
    else writer.close(token.element)
  }
  return writer.end()
}

/** `10<sup>5</sup>` is not 105. */
const smallDigits = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }

const isCell = (element: string) => element === 'td' || element === 'th'
const isList = (element: string) => element === 'ul' || element === 'ol'

/** Writes elements as plain text. */
class ElementWriter {
  readonly #lines = new LineWriter()
  /** The open lists, each with the number of its last item; null for lists without numbers. */
  readonly #lists: (number | null)[] = []
  readonly #links: { link: MarkupLink | null; start: number }[] = []
  /** How many cells each open row has. */
  readonly #rows: number[] = []
  #preformatted = 0
  /** The signs for the digits of a power or an index, in one of which the text stands. */
  #digits: string | undefined

  text(text: string): void {
    const shown = text.replaceAll(/\d/g, (digit) => this.#digits?.charAt(Number(digit)) ?? digit)
    if (this.#preformatted > 0) this.#lines.raw(shown)
    else this.#lines.prose(shown)
  }

  open(element: string, link: MarkupLink | null, first = 1): void {
    if (element === 'li') return this.#lines.item(this.#nextMark())
    if (element === 'sup' || element === 'sub') this.#digits = smallDigits[element]
    if (element === 'br') this.#lines.raw('\n')
    else if (isCell(element)) this.#lines.cell(this.#countCell() === 0)
    else if (isBlock(element)) this.#lines.line()
    if (element === 'tr') this.#rows.push(0)
    if (element === 'pre') this.#preformatted += 1
    if (element === 'a') this.#links.push({ link, start: this.#lines.position })
    if (!isList(element)) return
    if (this.#lists.length === 0) this.#lines.gap()
    this.#lists.push(element === 'ol' ? first - 1 : null)
  }

  close(element: string): void {
    if (element === 'pre') this.#preformatted -= 1
    if (element === 'sup' || element === 'sub') this.#digits = undefined
    if (isList(element)) this.#lists.pop()
    if (element === 'tr') this.#rows.pop()
    if (element === 'a') {
      const { link, start } = this.#links.pop() ?? { link: null, start: 0 }
      if (link) this.#lines.prose(addressAfter(this.#lines.since(start), link.typed))
    }
    if (isBlock(element) && !isCell(element)) this.#lines.line()
  }

  end(): string {
    return this.#lines.end()
  }

  /** Counts a cell of the innermost row, returns how many it had before; none outside of a row. */
  #countCell(): number {
    const cells = this.#rows.pop()
    if (cells !== undefined) this.#rows.push(cells + 1)
    return cells ?? 0
  }

  #nextMark(): string {
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1))
    const number = this.#lists.at(-1) ?? null
    if (number === null) return `${indent}– `
    this.#lists[this.#lists.length - 1] = number + 1
    return `${indent}${number + 1}. `
  }
}

/** The address of a link in brackets; `''` when the text of the link is the address. */
function addressAfter(linkText: string, address: string): string {
  const shown = address.replace(/^(?:mailto|tel):/i, '')
  if (linkText.trim() === '') return shown
  return shown === '' || bare(linkText) === bare(address) ? '' : ` (${shown})`
}

function bare(address: string): string {
  const text = address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '')
  return /^[\d\s().+-]+$/.test(text) ? text.replaceAll(/[^\d+]/g, '') : text
}
