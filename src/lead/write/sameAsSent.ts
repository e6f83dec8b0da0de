import type { Moment } from '../../rest/Read'

/** The portal keeps moments to the second, some of its versions to the minute, in ms. */
const minute = 60_000

/** Whether the portal shows a moment as it was sent. */
export function isSameMinute(shown: Moment | null, sent: Moment): boolean {
  return shown !== null && Math.abs(Date.parse(shown) - Date.parse(sent)) < minute
}

/** Whether the portal shows a text as it was sent; it may change spaces and line breaks. */
export function isSameText(shown: string, sent: string): boolean {
  return withPlainSpaces(shown) === withPlainSpaces(sent)
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
