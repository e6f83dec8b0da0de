import type { WireRecord } from '../../rest/Wire'
import { manyFields } from '../fields/customFields'
import { buildLead } from './buildLead'
import { fillFields } from './hugeLead'

/** Ids from here on say how many more custom fields a lead has; the demo portal itself holds none of them. */
const firstId = 9_000_000

/** How many custom fields a lead has of its own, by its id; 0 for every other lead. */
export function fieldsOfSizedLead(leadId: string): number {
  const count = Number(leadId) - firstId
  return count > 0 ? count : 0
}

/** A lead with so many filled custom fields, to measure how things grow. */
export function sizedLead(fields: number): WireRecord & { ID: string } {
  const id = String(firstId + fields)
  return { ...buildLead(id, fillFields(manyFields(fields))), ID: id }
}
