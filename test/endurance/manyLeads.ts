import { hostileLead } from '../portal/data/leads/hostileLead'
import { malformedLead } from '../portal/data/leads/malformedLead'
import { arabicLead, returningLead } from '../portal/data/leads/otherLeads'
import { richLead } from '../portal/data/leads/richLead'
import { sampleLead } from '../portal/data/leads/sampleLead'
import type { WireRecord } from '../portal/rest/Wire'

const firstId = 20_000

const kinds = [richLead, sampleLead, returningLead, arabicLead, hostileLead, malformedLead]

/** The title of a lead of {@link manyLeads}, which no other one has. */
export const titleOf = (id: number): string => `Enduring request ${id}`

/** The comment of a lead of {@link manyLeads}, which no other one has. */
export const commentOf = (id: number): string => `What was said of ${id}`

/** So many leads in the portal, each kind of the demo leads in turn, with titles and comments of their own. */
export function manyLeads(count: number): Map<string, WireRecord> {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const id = firstId + index
      const own = {
        ID: String(id),
        TITLE: titleOf(id),
        COMMENTS: commentOf(id),
        STATUS_ID: 'NEW',
        STATUS_SEMANTIC_ID: 'P',
      }
      return [String(id), { ...kinds[index % kinds.length], ...own }]
    }),
  )
}

/** The ids of such leads. */
export const idsOf = (leads: ReadonlyMap<string, WireRecord>): number[] =>
  [...leads.keys()].map(Number)
