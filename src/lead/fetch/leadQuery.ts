import { queryOptions } from '@tanstack/react-query'
import { leadKey } from '../model/leadKey'
import { fetchLead } from './fetchLead'

/** The query for one lead. */
export function leadQuery(id: number) {
  return queryOptions({ queryKey: leadKey(id), queryFn: () => fetchLead(id) })
}
