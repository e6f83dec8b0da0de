/** Writes plain text: collapses runs of blanks, and allows one empty line in a row. */
export class LineWriter {
  readonly #pieces: string[] = []
  /** The last two characters. */
  #last = ''
  /** Whether nothing follows yet behind the mark of an item, or in a cell behind another. */
  #isInEmptyCell = false

  /** The index of the next piece, for {@link since}. */
  get position(): number {
    return this.#pieces.length
  }

  /** The text written since a {@link position}. */
  since(position: number): string {
    return this.#pieces.slice(position).join('')
  }

  /** Adds text as it is. */
  raw(text: string): void {
    this.#isInEmptyCell = false
    this.#pieces.push(text)
    this.#last = (this.#last + text).slice(-2)
  }

  /** Adds text whose whitespace only separates words: runs of it are collapsed. */
  prose(text: string): void {
    const drawn = text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n ?/g, '\n')
    this.raw(/(?:^|\s)$/.test(this.#last) ? drawn.replace(/^ /, '') : drawn)
  }

  /** Begins a line unless already at the start of one. */
  line(): void {
    if (!this.#isAtStart && !this.#isInEmptyCell) this.raw('\n')
  }

  /** Begins a line with the mark of an item of a list: its first block goes on in that line. */
  item(mark: string): void {
    if (!this.#isAtStart) this.raw('\n')
    this.raw(mark)
    this.#isInEmptyCell = true
  }

  /** Leaves an empty line; {@link end} drops what is too much. */
  gap(): void {
    this.line()
    this.raw('\n')
  }

  /** Begins a table cell: a tab, unless at the start of a line. Behind another cell, the line that its last block ended goes on. */
  cell(isFirst: boolean): void {
    if (!isFirst && this.#pieces.at(-1) === '\n') {
      this.#pieces.pop()
      this.#last = this.#pieces.slice(-2).join('').slice(-2)
    }
    if (this.#isAtStart) return
    this.raw('\t')
    this.#isInEmptyCell = true
  }

  end(): string {
    const lines = this.#pieces.join('').split('\n')
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  }

  get #isAtStart(): boolean {
    return this.#last === '' || this.#last.endsWith('\n')
  }
}
