import { customFields } from '../../../data/fields/customFields'
import { multifieldNames } from '../../../data/fields/leadFields'
import { callersToken } from '../../../data/leads/buildLead'
import { mayRead, withToken } from '../../rows/leadAccess'
import type { Method } from '../../Method'
import { pageOf, queryRows, selectKeys } from '../../rows/selectRows'
import { listOf, recordOf, valueOf, type Wire, type WireRecord } from '../../Wire'

const inStar = (key: string): boolean => !key.startsWith('UF_') && !multifieldNames.includes(key)

const booleans = new Set(
  customFields.filter((field) => field.type === 'boolean').map((field) => field.name),
)

const listed = (key: string, value: Wire): Wire => {
  if ((key === 'COMPANY_ID' || key === 'CONTACT_ID') && value === null) return '0'
  return booleans.has(key) && typeof value === 'string' ? value === '1' : value
}

// Unlike crm.lead.get, a list has "0" for no company and real booleans in custom fields.
const asListed = (row: WireRecord): WireRecord =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, listed(key, value)]))

/** `crm.lead.list`: a page of leads with the selected fields. */
export const listLeads: Method = (params, context) => {
  const { data, session } = context
  const readable = [...data.leads.values()].filter((lead) => mayRead(lead, context))
  const order = valueOf(params, 'order') ?? { ID: 'ASC' }
  const page = pageOf(queryRows(readable, { ...params, order }), params)
  const select = valueOf(params, 'select')
  const rows = listOf(page.result).map((row) =>
    withToken(
      asListed(selectKeys(recordOf(row), select, inStar)),
      session.accessToken,
      callersToken,
    ),
  )
  return { ...page, result: rows }
}
