import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { textOf, valueOf } from '../../rest/Read'
import { fetchLead } from '../fetch/fetchLead'
import { leadQuery } from '../fetch/leadQuery'
import type { Stage } from '../model/Directories'
import { createWrites } from './createWrites'
import { isSameText } from './sameAsSent'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** A robot of the portal moves a lead on within so many ms after it has entered a stage. */
const robotTime = 2_000

/** A lead on its way from one stage to another. */
export type Move = {
  from: Stage
  to: Stage
  /** Why the lead was lost, sent with the move; `''` deletes it, undefined leaves the portal's text as it is. */
  reason: string | undefined
  /** The text before the move, which an undo restores. */
  reasonBefore: string
  /** Whether it takes another move back. */
  isUndo: boolean
}

/** By lead: a move that ends while another lead is shown is told when the person comes back. */
const moves = pageState(() => createWrites<Move, unknown>())

/**
 * Moves a lead to another stage, in the same call with the reason it was lost for (`STATUS_DESCRIPTION`). It counts
 * as moved when the portal's own data show it: an answer of `true` does not prove that, because the portal drops a
 * stage that it does not know. A moment later the lead is read once more, for robots may have moved it on.
 *
 * @param onDone runs when the lead stands there, with whether the portal shows the reason as sent
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
 */
export function useMoveLead(
  leadId: number,
  onDone: (move: Move, isReasonKept: boolean) => void,
): LeadWrite<Move> {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isReasonKept = useRef(true)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useLeadWrite(
    leadId,
    {
      send: ({ to, reason }) => {
        const fields = { STATUS_ID: to.code }
        return callMethod('crm.lead.update', {
          id: leadId,
          fields: reason === undefined ? fields : { ...fields, STATUS_DESCRIPTION: reason },
        })
      },
      check: async ({ to, reason }) => {
        const lead = await fetchLead(leadId)
        queryClient.setQueryData(leadQuery(leadId).queryKey, lead)
        isReasonKept.current =
          reason === undefined || isSameText(textOf(lead.stageDescription) ?? '', reason)
        return valueOf(lead.stageId) === to.code
      },
      onDone: (move) => {
        onDone(move, isReasonKept.current)
        timer.current = setTimeout(() => {
          void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
        }, robotTime)
      },
    },
    { writes: moves.current, key: String(leadId) },
  )
}
