import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Lead } from './Lead'
import { leadQuery } from './leadQuery'

/** The lead with this id, kept by react-query; its error is always a `RestError`. */
export function useLead(id: number): UseQueryResult<Lead> {
  return useQuery(leadQuery(id))
}
