import type { MarkupWords } from '../../src/format/markup/MarkupWords'

/** Words for the files, mentions and moments of a text, in no language. */
export const plainWords: MarkupWords = {
  file: (id) => `File ${id}`,
  user: (id) => `User ${id}`,
  moment: (iso) => iso,
}
