import { callMethod } from '../rest/callMethod'

let first: { id: number; answer: Promise<unknown> } | undefined

/** Asks the portal for the lead the app was opened with, before there is anything to show it with. */
export function askFirst(id: number): void {
  const answer = callMethod('crm.lead.get', { id })
  // Whoever takes the answer hears of its failure; until then it is nobody's.
  answer.catch(() => undefined)
  first = { id, answer }
}

/** The answer to {@link askFirst}, for the first who wants it; undefined when another lead was asked for. */
export function takeFirst(id: number): Promise<unknown> | undefined {
  if (first?.id !== id) return undefined
  const { answer } = first
  first = undefined
  return answer
}
