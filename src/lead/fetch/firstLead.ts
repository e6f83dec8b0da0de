import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'

type First = { id: number; answer: Promise<unknown> }

const page = pageState<{ first?: First | 'taken' }>(() => ({}))

/**
 * Requests the lead that the app was opened with, before React is loaded. Does nothing when the card has already
 * requested it.
 *
 * @returns the result, unread; undefined when nothing was requested
 */
export function askFirst(id: number): Promise<unknown> | undefined {
  if (page.current.first) return undefined
  const answer = callMethod('crm.lead.get', { id })
  // Avoids an unhandled rejection; the caller that takes the answer handles the failure.
  answer.catch(() => undefined)
  page.current.first = { id, answer }
  return answer
}

/** The answer to {@link askFirst} until it is taken. */
export function firstAnswer(id: number): Promise<unknown> | undefined {
  const { first } = page.current
  return typeof first === 'object' && first.id === id ? first.answer : undefined
}

/** Takes the answer to {@link askFirst}, once; undefined afterwards and for other leads. */
export function takeFirst(id: number): Promise<unknown> | undefined {
  const early = firstAnswer(id)
  page.current.first = 'taken'
  return early
}
