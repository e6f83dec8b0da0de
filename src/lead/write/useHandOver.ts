import { useQueryClient } from '@tanstack/react-query'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { valueOf } from '../../rest/Read'
import { RestError } from '../../rest/failure/RestError'
import { isClosed, markClosed } from '../fetch/closedLeads'
import { fetchLead } from '../fetch/fetchLead'
import { keepLead } from '../fetch/keepLead'
import { createWrites } from './createWrites'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** A lead on its way to another responsible person. */
export type HandOver = {
  /** The id of a user, positive: the portal drops any other without an error. */
  to: number
  name: string
  /** Who was responsible before; null when nobody knows. */
  from: number | null
  /** Whether it takes another hand-over back. */
  isUndo: boolean
  /** Whether the user gets the lead. */
  isMine: boolean
}

/** By lead: a hand-over that ends while another lead is shown is told when the person comes back. */
const handOvers = pageState(() => createWrites<HandOver, unknown>())

/**
 * Makes somebody else responsible for a lead. It counts as done when the portal's own data show it, or when the
 * portal has said yes and refuses to show the lead any more: whoever may see only their own leads loses one by
 * handing it over, though not by taking it over.
 *
 * @param onDone runs when it is done, with whether the lead is closed to the user now
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
 */
export function useHandOver(
  leadId: number,
  onDone: (done: HandOver, isClosed: boolean) => void,
): LeadWrite<HandOver> {
  const queryClient = useQueryClient()
  const readResponsible = async (): Promise<number | null> => {
    const lead = await fetchLead(leadId)
    await keepLead(queryClient, lead)
    return valueOf(lead.responsibleId)
  }
  return useLeadWrite<HandOver, unknown>(
    leadId,
    {
      isOvertaken: async ({ isUndo, from }) => isUndo && (await readResponsible()) !== from,
      send: ({ to }) =>
        callMethod('crm.lead.update', {
          id: leadId,
          fields: { ASSIGNED_BY_ID: to },
          // Asks for the portal's own notice to the new responsible person; its feed settings decide.
          params: { REGISTER_SONET_EVENT: 'Y' },
        }),
      check: async ({ to, isMine }, answer) => {
        try {
          return (await readResponsible()) === to
        } catch (error) {
          const isRefused = error instanceof RestError && error.kind === 'accessDenied'
          // Without a yes, the lead may be somebody else's for another reason.
          if (!isRefused || isMine || answer !== true) throw error
          markClosed(queryClient, leadId)
          return true
        }
      },
      isShown: ({ to }, lead) => valueOf(lead.responsibleId) === to,
      onDone: (done) => onDone(done, isClosed(queryClient, leadId)),
    },
    { writes: handOvers.current, key: String(leadId) },
  )
}
