import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { leadListKey } from '../model/leadListKey'

/** The lists that the portal orders, by the second part of their keys. */
const paged = new Set<unknown>(['newest', 'quiet', 'step', 'search'])

/**
 * Reads the leads that are listed again. Of a list that the portal orders only the first page, where the person is: the
 * others are dropped, and read when they are scrolled to. A worklist is read as a whole, because its order and the
 * numbers beside its names are of all its leads.
 *
 * @returns resolves when everything is read
 */
export function refreshLists(queryClient: QueryClient): Promise<void> {
  queryClient.setQueriesData<InfiniteData<unknown>>(
    { queryKey: leadListKey, predicate: ({ queryKey }) => paged.has(queryKey[1]) },
    (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
  )
  return queryClient.invalidateQueries({ queryKey: leadListKey })
}
