import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Colleagues } from '../../lead/list/colleaguesQuery'
import { peopleQuery } from '../../lead/list/peopleQuery'
import type { Person } from '../../lead/model/Relations'
import type { QueueRow } from '../../lead/queue/QueueRow'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { valueOf } from '../../rest/Read'

/** The people of the rows: the colleagues that are listed, and those asked for by their ids, as the dismissed ones. */
export function usePeople(
  rows: readonly QueueRow[],
  colleagues: Colleagues | undefined,
): readonly Person[] {
  const identity = usePortalIdentity()
  // The page is rendered with each letter that is typed, and the list may have thousands of rows.
  const ids = useMemo(() => missingPeople(rows, colleagues), [rows, colleagues])
  const { data } = useQuery({
    ...(identity && colleagues && ids.length > 0
      ? peopleQuery(identity, ids)
      : { queryKey: ['people'], queryFn: skipToken }),
    placeholderData: (before: Person[] | undefined) => before,
  })
  return useMemo(() => [...(colleagues?.people ?? []), ...(data ?? [])], [colleagues, data])
}

function missingPeople(rows: readonly QueueRow[], colleagues: Colleagues | undefined): number[] {
  const known = new Set(colleagues?.people.map(({ id }) => id))
  const missing = new Set<number>()
  for (const { lead } of rows) {
    const id = valueOf(lead.responsibleId)
    if (id !== null && !known.has(id)) missing.add(id)
  }
  return [...missing].toSorted((one, other) => one - other)
}
