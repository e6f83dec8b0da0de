import type { QueryClient } from '@tanstack/react-query'
import type { Lead } from '../model/Lead'
import { leadQuery } from './leadQuery'

/**
 * Shows a lead that was just read. A reading that began before it is dropped: its answer may come later, and be older.
 */
export async function keepLead(queryClient: QueryClient, lead: Lead): Promise<void> {
  const { queryKey } = leadQuery(lead.id)
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, lead)
}
