import { isBlock } from './markupElements'

/** The depth limit of nesting; deeper elements are dropped, their content stays. */
const deepest = 100

/** The open elements that a start tag closes, and the ancestors at which the search for them stops. */
const impliedEnds: Readonly<Record<string, readonly [closed: string[], boundary: string[]]>> = {
  li: [['li'], ['ul', 'ol']],
  tr: [['td', 'th', 'tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
}

/**
 * The stack of open elements while a text is read, with missing end tags implied as in a browser.
 */
export class OpenElements {
  readonly #open: string[] = []

  has(...elements: string[]): boolean {
    return this.#open.some((element) => elements.includes(element))
  }

  get innermost(): string | undefined {
    return this.#open.at(-1)
  }

  /**
   * Opens an element. Returns the elements that this closes, or null when it is nested too deep.
   */
  open(element: string): string[] | null {
    if (this.#open.length >= deepest) return null
    let index = this.#open.length
    const [closed, boundary] = impliedEnds[element] ?? [[], []]
    const end = this.#open.findLastIndex((open) => closed.includes(open) || boundary.includes(open))
    if (closed.includes(this.#open[end] ?? '')) index = end
    // A new row ends the open cell and its row.
    if (element === 'tr' && this.#open[index - 1] === 'tr') index -= 1
    if (isBlock(element) && this.#open[index - 1] === 'p') index -= 1
    const ended = this.#open.splice(index).toReversed()
    this.#open.push(element)
    return ended
  }

  /**
   * Closes an element. Returns everything that this closes, itself last; empty when it is not open.
   */
  close(element: string): string[] {
    const index = this.#open.findLastIndex(
      (open) => open === element || (isBlock(element) ? open === 'table' : isBlock(open)),
    )
    return this.#open[index] === element ? this.#open.splice(index).toReversed() : []
  }

  closeAll(): string[] {
    return this.#open.splice(0).toReversed()
  }
}
