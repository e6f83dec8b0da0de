import { leadKey } from '../model/leadKey'
import type { References } from './relationCommands'

/** The key prefix of all queries for the relations of a lead. */
export function relationsKey(leadId: number): (string | number | References)[] {
  return [...leadKey(leadId), 'relations']
}
