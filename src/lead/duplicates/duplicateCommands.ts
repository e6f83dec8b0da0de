import type { BatchCommand } from '../../rest/callBatch'
import { mostValues, type DuplicateValues } from './duplicateValues'

/** In this order the portal fills its twenty rows: a command for each, so that no type takes the others' room. */
const entityTypes = ['LEAD', 'CONTACT', 'COMPANY'] as const

/**
 * Builds the commands that look for records with these values; none without values.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export function duplicateCommands({
  phones,
  emails,
}: DuplicateValues): Record<string, BatchCommand> {
  return { ...search('PHONE', phones), ...search('EMAIL', emails) }
}

function search(type: 'PHONE' | 'EMAIL', values: readonly string[]): Record<string, BatchCommand> {
  if (values.length === 0) return {}
  return Object.fromEntries(
    entityTypes.map((entityType) => [
      `same:${type}:${entityType}`,
      {
        method: 'crm.duplicate.findbycomm',
        params: { type, values: values.slice(0, mostValues), entity_type: entityType },
      },
    ]),
  )
}
