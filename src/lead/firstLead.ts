import { callMethod } from '../rest/callMethod'

type FirstLead = { id: number; answer: Promise<unknown>; isSettled: boolean }

let first: FirstLead | 'taken' | undefined

/**
 * Asks the portal for the lead the app was opened with, before there is anything to show it with. Where the
 * card is already there and has asked by itself, that is enough.
 *
 * @returns the answer, unread; undefined when it has been asked for already
 */
export function askFirst(id: number): Promise<unknown> | undefined {
  if (first) return undefined
  const answer = callMethod('crm.lead.get', { id })
  const asked: FirstLead = { id, answer, isSettled: false }
  const settle = (): void => {
    asked.isSettled = true
  }
  // Whoever takes the answer hears of its failure; until then it is nobody's.
  answer.then(settle, settle)
  first = asked
  return answer
}

/** Whether the answer to {@link askFirst} waits to be taken: the card can then be drawn at once. */
export function hasFirst(id: number): boolean {
  return typeof first === 'object' && first.id === id && first.isSettled
}

/** The answer to {@link askFirst}, for the first who wants it; undefined when they have to ask themselves. */
export function takeFirst(id: number): Promise<unknown> | undefined {
  const early = typeof first === 'object' && first.id === id ? first.answer : undefined
  first = 'taken'
  return early
}
