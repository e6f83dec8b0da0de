import { queryOptions } from '@tanstack/react-query'
import { callMethod } from '../rest/callMethod'
import { RestError } from '../rest/RestError'
import { takeFirst } from './firstLead'
import type { Lead } from './Lead'
import { readLead } from './readLead'

/**
 * The query for one lead: a single `crm.lead.get`, read into our model.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export function leadQuery(id: number) {
  return queryOptions({
    queryKey: ['lead', id],
    queryFn: async (): Promise<Lead> => {
      const method = 'crm.lead.get'
      const lead = readLead(id, await (takeFirst(id) ?? callMethod(method, { id })))
      if (!lead) throw new RestError('portalFault', method, { status: 200 })
      return lead
    },
  })
}
