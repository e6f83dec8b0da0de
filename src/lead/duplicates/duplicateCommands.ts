import type { BatchCommand } from '../../rest/callBatch'
import type { DuplicateValues } from './duplicateValues'

/** Builds the commands that look for records with these values; none without values. */
export function duplicateCommands({
  phones,
  emails,
}: DuplicateValues): Record<string, BatchCommand> {
  return {
    ...(phones.length > 0 && { samePhone: duplicates('PHONE', phones) }),
    ...(emails.length > 0 && { sameEmail: duplicates('EMAIL', emails) }),
  }
}

function duplicates(type: 'PHONE' | 'EMAIL', values: readonly string[]): BatchCommand {
  return { method: 'crm.duplicate.findbycomm', params: { type, values } }
}
