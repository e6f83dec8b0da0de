import type { WireRecord } from '../../rest/Wire'

/** One row of the portal's CRM picker. */
export type CrmItem = { type: string; id: string; title: string; description: string }

const letters: Record<string, string> = {
  lead: 'L',
  contact: 'C',
  company: 'CO',
  deal: 'D',
  quote: 'Q',
}

/**
 * The answer of `selectCRM`: a bucket for each type that was asked for, each an object with indexes as
 * keys, never an array.
 */
export function pickedCrm(types: string[], items: CrmItem[]): WireRecord {
  return Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(
        items
          .filter((item) => item.type === type)
          .map((item, index) => [
            String(index),
            {
              id: `${letters[type] ?? type}_${item.id}`,
              type,
              place: type,
              title: item.title,
              desc: item.description,
              url: `/crm/${type}/details/${item.id}/`,
            },
          ]),
      ),
    ]),
  )
}
