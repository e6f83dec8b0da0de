import { contactsOfLeads } from '../../../data/clients'
import { describeCustomField, userFieldRow } from '../../../data/fields/CustomField'
import { customFieldsOf } from '../../../data/fields/customFieldsOf'
import { describeField, leadFields } from '../../../data/fields/leadFields'
import { callersToken } from '../../../data/leads/buildLead'
import { productRows } from '../../../data/productRows'
import { entityId, readableLead, withToken } from '../../rows/leadAccess'
import type { Context, Method, Methods } from '../../Method'
import { classicError } from '../../RestError'
import { queryRows } from '../../rows/selectRows'
import { textOf, valueOf, type WireRecord } from '../../Wire'
import { addLead } from './addLead'
import { listAddresses } from './listAddresses'
import { listLeads } from './listLeads'
import { updateLead } from './updateLead'

const getLead: Method = (params, context) => ({
  result: withToken(
    readableLead(entityId(params), context),
    context.session.accessToken,
    callersToken,
  ),
})

const describeFields: Method = (_params, { session }) => {
  const { lang, lead } = session.case
  return {
    result: Object.fromEntries([
      ...leadFields.map((field) => [field.name, describeField(field, lang)] as const),
      ...customFieldsOf(lead).map(
        (field) => [field.name, describeCustomField(field, lang)] as const,
      ),
    ]),
  }
}

const listUserFields: Method = (params, { session }) => {
  const filter = valueOf(params, 'filter')
  if (typeof filter === 'string') throw classicError("Parameter 'filter' must be array.")
  const { LANG: lang, ...conditions }: WireRecord =
    typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? filter : {}
  const rows = customFieldsOf(session.case.lead).map((field, index) =>
    userFieldRow(field, index, lang === undefined ? undefined : textOf(lang)),
  )
  const found = queryRows(rows, {
    filter: conditions,
    order: valueOf(params, 'order') ?? { SORT: 'ASC', ID: 'ASC' },
  })
  return { result: found, total: found.length }
}

const byLead =
  (rows: Readonly<Record<string, readonly WireRecord[]>>) =>
  (params: WireRecord, context: Context) => {
    const id = entityId(params)
    readableLead(id, context)
    return { result: [...(rows[id] ?? [])] }
  }

/** The methods `crm.lead.*`, and what belongs to a lead. */
export const leadMethods: Methods = {
  'crm.lead.get': getLead,
  'crm.lead.list': listLeads,
  'crm.lead.fields': describeFields,
  'crm.lead.add': addLead,
  'crm.lead.update': updateLead,
  'crm.lead.userfield.list': listUserFields,
  'crm.lead.contact.items.get': byLead(contactsOfLeads),
  'crm.lead.productrows.get': byLead(productRows),
  'crm.address.list': listAddresses,
}
