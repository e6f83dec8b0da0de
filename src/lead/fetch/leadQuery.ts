import { queryOptions } from '@tanstack/react-query'
import { fetchLead } from './fetchLead'

/** The query for one lead. */
export function leadQuery(id: number) {
  return queryOptions({ queryKey: ['lead', id], queryFn: () => fetchLead(id) })
}
