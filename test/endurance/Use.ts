/** What the page of the app holds at a moment, after its garbage was collected. */
export type Use = {
  /** JavaScript, MB. */
  heap: number
  /** Nodes of the document, with those that only scripts still hold. */
  nodes: number
  listeners: number
  timers: number
}

/** The most of a kind that may have come to it. */
export type Bounds = Use & {
  /** REST requests in all. */
  requests: number
}
