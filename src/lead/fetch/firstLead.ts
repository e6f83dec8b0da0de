import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'

type First = { id: number; answer: Promise<unknown> }

const page = pageState<{ first?: First | 'taken' }>(() => ({}))

/**
 * Asks the portal for the lead the app was opened with, before there is anything to show it with. Where the
 * card is already there and has asked by itself, that is enough.
 *
 * @returns the answer, unread; undefined when it has been asked for already
 */
export function askFirst(id: number): Promise<unknown> | undefined {
  if (page.current.first) return undefined
  const answer = callMethod('crm.lead.get', { id })
  // Whoever takes the answer hears of its failure; until then it is nobody's.
  answer.catch(() => undefined)
  page.current.first = { id, answer }
  return answer
}

/** The answer to {@link askFirst} as long as nobody has taken it. */
export function firstAnswer(id: number): Promise<unknown> | undefined {
  const { first } = page.current
  return typeof first === 'object' && first.id === id ? first.answer : undefined
}

/** The answer to {@link askFirst}, for the first who wants it; undefined when they have to ask themselves. */
export function takeFirst(id: number): Promise<unknown> | undefined {
  const early = firstAnswer(id)
  page.current.first = 'taken'
  return early
}
