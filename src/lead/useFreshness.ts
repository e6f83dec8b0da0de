import type { Moment, Read } from '../rest/Read'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { callMethod } from '../rest/callMethod'
import type { Lead } from './model/Lead'
import { leadKey } from './model/leadKey'
import { isClosed } from './fetch/closedLeads'
import { leadQuery } from './fetch/leadQuery'
import { RestError } from '../rest/failure/RestError'
import { staleAfter } from '../rest/queryClient'
import { readDateTime } from '../rest/readers'
import { fieldsOf, itemsOf } from '../rest/wire'

/** The interval of the checks while the card is visible, in ms. */
const interval = 60_000
/** The shortest time between two checks, in ms, however often the window is focused. */
const pause = 20_000

/** The query for the time of the lead's last change; null when the lead is no longer listed. */
function modifiedQuery(id: number) {
  return queryOptions({
    queryKey: [...leadKey(id), 'modified'],
    queryFn: async (): Promise<Read<Moment>> => {
      const rows = await callMethod('crm.lead.list', {
        filter: { ID: id },
        select: ['ID', 'DATE_MODIFY'],
        start: -1,
      })
      return readDateTime(fieldsOf(itemsOf(rows)[0]).get('DATE_MODIFY'))
    },
    staleTime: staleAfter(pause),
    retry: false,
  })
}

const isSessionOver = (error: unknown): boolean =>
  error instanceof RestError && error.kind === 'sessionOver'

/** Takes a failed check for a change where the session is over, so that the reading of the lead says so. */
function readAnyway(error: unknown): undefined {
  if (!isSessionOver(error)) throw error
}

/**
 * Reads the lead again after it was changed in the portal: checks when the window is focused and at an interval,
 * never while hidden, nor a lead that was handed over to where the user may not read it. A session that is over, as after
 * a night asleep, is told by the card, and ends the checks: the portal would show an alert of its own at each of them.
 */
export function useFreshness(lead: Lead): void {
  const queryClient = useQueryClient()
  const { id, modifiedAt } = lead

  useEffect(() => {
    // The lead was just read: saves the first check.
    queryClient.setQueryData(modifiedQuery(id).queryKey, modifiedAt)

    const { queryKey } = leadQuery(id)
    const check = async (): Promise<void> => {
      if (document.visibilityState === 'hidden' || isClosed(queryClient, id)) return
      if (isSessionOver(queryClient.getQueryState(queryKey)?.error)) return
      const known = await queryClient.fetchQuery(modifiedQuery(id)).catch(readAnyway)
      if (JSON.stringify(known) === JSON.stringify(modifiedAt)) return
      await queryClient.invalidateQueries({ queryKey, exact: true })
    }
    // A failed check changes nothing on the card; the next one follows at the interval.
    const look = (): void => void check().catch(() => undefined)

    const timer = setInterval(look, interval)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [queryClient, id, modifiedAt])
}
