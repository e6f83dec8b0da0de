import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Lead } from './model/Lead'
import { leadQuery } from './fetch/leadQuery'

/** The query for one lead; its error is always a `RestError`. */
export function useLead(id: number): UseQueryResult<Lead> {
  return useQuery(leadQuery(id))
}
