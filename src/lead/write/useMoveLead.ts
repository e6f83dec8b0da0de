import { useQueryClient } from '@tanstack/react-query'
import { callMethod } from '../../rest/callMethod'
import type { Stage } from '../model/Directories'
import { fetchLead } from '../fetch/fetchLead'
import { leadQuery } from '../fetch/leadQuery'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/**
 * Moves a lead to another stage.
 *
 * @param onDone runs when it stands there
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
 */
export function useMoveLead(leadId: number, onDone: (stage: Stage) => void): LeadWrite<Stage> {
  const queryClient = useQueryClient()
  return useLeadWrite(leadId, {
    send: ({ code }) => callMethod('crm.lead.update', { id: leadId, fields: { STATUS_ID: code } }),
    check: async ({ code }) => {
      const lead = await fetchLead(leadId)
      queryClient.setQueryData(leadQuery(leadId).queryKey, lead)
      return lead.stageId === code
    },
    onDone: (stage) => {
      // The portal has said yes: the card says the same before the lead is read again.
      queryClient.setQueryData(
        leadQuery(leadId).queryKey,
        (lead) =>
          lead && {
            ...lead,
            stageId: stage.code,
            stageMeaning: stage.meaning,
            movedAt: new Date().toISOString(),
          },
      )
      onDone(stage)
    },
  })
}
