import type { References } from './relationCommands'

/** What all queries for the relations of a lead begin with. */
export function relationsKey(leadId: number): (string | number | References)[] {
  return ['lead', leadId, 'relations']
}
