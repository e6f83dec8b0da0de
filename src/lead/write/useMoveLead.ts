import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { callMethod } from '../../rest/callMethod'
import { valueOf } from '../../rest/Read'
import { fetchLead } from '../fetch/fetchLead'
import { leadQuery } from '../fetch/leadQuery'
import type { Stage } from '../model/Directories'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** A robot of the portal moves a lead on within so many ms after it has entered a stage. */
const robotTime = 2_000

/** A lead on its way from one stage to another. */
export type Move = {
  from: Stage
  to: Stage
  /** Whether it takes another move back. */
  isUndo: boolean
}

/**
 * Moves a lead to another stage. It counts as moved when the portal's own data show it: an answer of `true` does not
 * prove that, because the portal drops a stage that it does not know. A moment later the lead is read once more, for
 * robots may have moved it on.
 *
 * @param onDone runs when the lead stands there
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
 */
export function useMoveLead(leadId: number, onDone: (move: Move) => void): LeadWrite<Move> {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useLeadWrite(leadId, {
    send: ({ to }) => callMethod('crm.lead.update', { id: leadId, fields: { STATUS_ID: to.code } }),
    check: async ({ to }) => {
      const lead = await fetchLead(leadId)
      queryClient.setQueryData(leadQuery(leadId).queryKey, lead)
      return valueOf(lead.stageId) === to.code
    },
    onDone: (move) => {
      onDone(move)
      timer.current = setTimeout(() => {
        void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
      }, robotTime)
    },
  })
}
