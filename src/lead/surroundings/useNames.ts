import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { callMethod } from '../../rest/callMethod'
import { pageSize } from '../../rest/pageSize'
import type { UserNameParts } from '../model/Surroundings'
import { readNames } from './readNames'

const noNames: ReadonlyMap<number, UserNameParts> = new Map()

/**
 * The names of portal users: those that are known, and further ones in a request of their own. Names that cannot be
 * read stay unknown.
 *
 * @param known undefined while they load
 */
export function useNames(
  known: ReadonlyMap<number, UserNameParts> | undefined,
  wanted: readonly number[],
): ReadonlyMap<number, UserNameParts> {
  const unknown = [...new Set(wanted)].filter((id) => !known?.has(id)).slice(0, pageSize)
  const { data } = useQuery({
    queryKey: ['names', unknown],
    queryFn: async () => readNames([await callMethod('user.get', { FILTER: { '@ID': unknown } })]),
    enabled: unknown.length > 0,
    retry: false,
  })
  return useMemo(() => new Map([...(known ?? noNames), ...(data ?? noNames)]), [known, data])
}
