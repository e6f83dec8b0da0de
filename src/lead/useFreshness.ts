import type { Moment, Read } from '../rest/Read'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { callMethod } from '../rest/callMethod'
import type { Lead } from './model/Lead'
import { leadQuery } from './fetch/leadQuery'
import { readDateTime } from '../rest/readers'
import { fieldsOf, itemsOf } from '../rest/wire'

/** How often to ask while the card is in sight, in ms. */
const interval = 60_000
/** However often the person comes back, ask no sooner than this, in ms. */
const pause = 20_000

/** The query for nothing but when a lead was last changed; null when the portal does not list it any more. */
function modifiedQuery(id: number) {
  return queryOptions({
    queryKey: ['lead', id, 'modified'],
    queryFn: async (): Promise<Read<Moment>> => {
      const rows = await callMethod('crm.lead.list', {
        filter: { ID: id },
        select: ['ID', 'DATE_MODIFY'],
        start: -1,
      })
      return readDateTime(fieldsOf(itemsOf(rows)[0]).get('DATE_MODIFY'))
    },
    staleTime: pause,
    retry: false,
  })
}

/**
 * Reads the lead again when it was changed in the portal: asks on return to the window and at a gentle
 * interval, never while hidden.
 */
export function useFreshness(lead: Lead): void {
  const queryClient = useQueryClient()
  const { id, modifiedAt } = lead

  useEffect(() => {
    // The card itself has just told.
    queryClient.setQueryData(modifiedQuery(id).queryKey, modifiedAt)

    const check = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const known = await queryClient.fetchQuery(modifiedQuery(id))
      if (JSON.stringify(known) === JSON.stringify(modifiedAt)) return
      await queryClient.invalidateQueries({ queryKey: leadQuery(id).queryKey, exact: true })
    }
    // A failed look changes nothing: the card is as fresh as before, and the next look comes by itself.
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
