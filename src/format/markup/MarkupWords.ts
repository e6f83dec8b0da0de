/** Words for what a text with markup only points to, in the reader's language. */
export type MarkupWords = {
  /** The name of an attached file, by its id. */
  file: (id: string) => string
  /** What to call a colleague who is mentioned without a name, by the id of the user. */
  user: (id: string) => string
  /** A moment in ISO 8601, as a date and a time. */
  moment: (iso: string) => string
}

/** For a text that is compared or cut short, where no language is known: files and nameless mentions are left out. */
export const noWords: MarkupWords = { file: () => '', user: () => '', moment: (iso) => iso }
