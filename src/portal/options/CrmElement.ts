import { idFrom } from '../../format/number/id'

/** A record of the CRM that a call or a chat belongs to. */
export type CrmElement = { type: CrmElementType; id: number }

type CrmElementType = (typeof types)[number]

const types = ['lead', 'deal', 'contact', 'company'] as const

/**
 * Reads a record by the portal's name of its type, such as `LEAD`, and its id.
 *
 * @returns null when there is none (id `"0"`, an empty type) or its type is another one
 */
export function readCrmElement(type: string, id: unknown): CrmElement | null {
  const known = types.find((one) => one === type.toLowerCase())
  const number = idFrom(id)
  return known === undefined || number === null ? null : { type: known, id: number }
}

/** The ids of the records of one type, each once. */
export function idsOf(elements: readonly CrmElement[], type: CrmElementType): number[] {
  return [...new Set(elements.filter((one) => one.type === type).map(({ id }) => id))]
}
