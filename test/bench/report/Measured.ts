/** One round with one app: its first opening in a new browser, and the next card. Times in ms. */
export type Measured = {
  title: number
  /** When a phone could be called; 0 where the app shows none. */
  phone: number
  /** Title and phone of the next card, opened in the same browser. */
  nextTitle: number
  nextPhone: number
  /** Compressed bytes of JavaScript before the title. */
  scripts: number
  /** Largest contentful paint. */
  largest: number
  /** Cumulative layout shift. */
  shift: number
  /** The slowest answer to a click or key. */
  interaction: number
}
