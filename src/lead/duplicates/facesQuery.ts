import { queryOptions } from '@tanstack/react-query'
import { callBatch, type BatchCommand } from '../../rest/callBatch'
import type { DuplicateFaces, DuplicateRef } from '../model/Duplicates'
import { leadKey } from '../model/leadKey'
import { maxResponsible, readFaces } from './readFaces'

/** How many duplicates one batch asks for. */
export const facesPage = 30

const commonFields = ['ID', 'NAME', 'SECOND_NAME', 'LAST_NAME', 'TITLE']
const fieldsOfLeads = [
  'STATUS_ID',
  'STATUS_SEMANTIC_ID',
  'STATUS_DESCRIPTION',
  'ASSIGNED_BY_ID',
  'DATE_MODIFY',
]

/**
 * The query for names, stages and responsible people of duplicates: one batch.
 *
 * @param records {@link facesPage} of them at most
 * @param locale decides the order of a name's parts
 * @param origin the portal's origin
 */
export function facesQuery(
  leadId: number,
  records: readonly DuplicateRef[],
  locale: string,
  origin: string,
) {
  return queryOptions({
    queryKey: [...leadKey(leadId), 'faces', records, locale],
    queryFn: async (): Promise<DuplicateFaces> => {
      const answers = await callBatch(faceCommands(records))
      return readFaces(records, answers, locale, origin)
    },
    structuralSharing: false,
  })
}

function faceCommands(records: readonly DuplicateRef[]): Record<string, BatchCommand> {
  const commands: Record<string, BatchCommand> = {}
  for (const kind of ['lead', 'contact', 'company'] as const) {
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => id)
    // A list by no ids would return every record.
    if (ids.length === 0) continue
    commands[kind] = {
      method: `crm.${kind}.list`,
      params: {
        filter: { '@ID': ids },
        select: kind === 'lead' ? [...commonFields, ...fieldsOfLeads] : commonFields,
        order: { ID: 'DESC' },
        start: -1,
      },
    }
    if (kind !== 'lead') continue
    for (let index = 0; index < Math.min(ids.length, maxResponsible); index += 1) {
      // Where a lead may not be read there is no such person: the answers are matched by their ids.
      const id = `$result[lead][${index}][ASSIGNED_BY_ID]`
      commands[`person${index}`] = { method: 'user.get', params: { ID: id } }
    }
  }
  return commands
}
