import { useQueryClient } from '@tanstack/react-query'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { textOf, valueOf } from '../../rest/Read'
import { fetchLead } from '../fetch/fetchLead'
import { keepLead } from '../fetch/keepLead'
import { leadQuery } from '../fetch/leadQuery'
import type { Stage } from '../model/Directories'
import type { Lead } from '../model/Lead'
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

/** Whether a lead is being moved at the moment. */
export function isBeingMoved(leadId: number): boolean {
  return moves.current.last(String(leadId)).state === 'writing'
}

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
  const { queryKey } = leadQuery(leadId)
  const read = async (): Promise<Lead> => {
    const lead = await fetchLead(leadId)
    await keepLead(queryClient, lead)
    return lead
  }
  return useLeadWrite<Move, unknown>(
    leadId,
    {
      isOvertaken: async ({ isUndo, from }) =>
        isUndo && valueOf((await read()).stageId) !== from.code,
      send: ({ to, reason }) => {
        const fields = { STATUS_ID: to.code }
        return callMethod('crm.lead.update', {
          id: leadId,
          fields: reason === undefined ? fields : { ...fields, STATUS_DESCRIPTION: reason },
        })
      },
      check: async ({ from, to }, answer) => {
        const stage = valueOf((await read()).stageId)
        // In a third stage after a yes: a robot was faster than this look.
        return stage === to.code || (answer === true && stage !== from.code)
      },
      isShown: ({ to }, lead) => valueOf(lead.stageId) === to.code,
      onDone: (move) => {
        const { reason } = move
        const lead = queryClient.getQueryData(queryKey)
        const shown = (lead && textOf(lead.stageDescription)) ?? ''
        onDone(move, reason === undefined || isSameText(shown, reason))
        // Also when another lead is shown by then: it is read when the person comes back.
        setTimeout(() => void queryClient.invalidateQueries({ queryKey, exact: true }), robotTime)
      },
    },
    { writes: moves.current, key: String(leadId) },
  )
}
