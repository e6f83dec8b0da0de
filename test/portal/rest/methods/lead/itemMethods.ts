import { companies, contacts } from '../../../data/clients'
import { describeCustomField } from '../../../data/fields/CustomField'
import { customFieldsOf } from '../../../data/fields/customFieldsOf'
import { forbiddenLeadId } from '../../../data/demoLeads'
import { describeField, leadFields } from '../../../data/fields/leadFields'
import { callersToken } from '../../../data/leads/buildLead'
import { itemOfLead } from '../../rows/itemOfLead'
import { itemKey, itemUfKey } from '../../rows/itemKey'
import { withToken } from '../../rows/leadAccess'
import { listItems } from './listItems'
import { listProducts } from './listProducts'
import type { Method, Methods } from '../../Method'
import { RestError } from '../../RestError'
import { phpInt, phpTrue, textOf, valueOf, type Wire, type WireRecord } from '../../Wire'

const original = (params: WireRecord): boolean => {
  const flag = valueOf(params, 'useOriginalUfNames')
  return textOf(flag) !== 'N' && phpTrue(flag)
}

const notFound = (): RestError => new RestError(400, 'NOT_FOUND', 'Element not found')

const clientTitle = (row: WireRecord | undefined): string | undefined =>
  row && (textOf(row['TITLE']) || `${textOf(row['NAME'])} ${textOf(row['LAST_NAME'])}`.trim())

// Other types exist only so that a binding such as D_77 or T80_6 has a name.
const titles: Readonly<Record<number, (id: string) => string | undefined>> = {
  2: (id) => (id === '77' ? 'Deal: kitchen for Marta' : undefined),
  3: (id) => clientTitle(contacts.find((row) => row['ID'] === id)),
  4: (id) => clientTitle(companies.find((row) => row['ID'] === id)),
  128: (id) => (id === '6' ? 'Order of furniture No. 6' : undefined),
}

const getItem: Method = (params, { data, session }) => {
  const type = phpInt(valueOf(params, 'entityTypeId'))
  const id = String(phpInt(valueOf(params, 'id')))
  const deal = data.deals.find((row) => type === 2 && textOf(row['id']) === id)
  if (deal) return { result: { item: { ...deal, entityTypeId: type } } }
  if (type !== 1) {
    const title = titles[type]?.(id)
    if (title === undefined) throw notFound()
    return { result: { item: { id: Number(id), title, entityTypeId: type } } }
  }
  if (id === forbiddenLeadId) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  const lead = data.leads.get(id)
  if (!lead) throw notFound()
  const item = itemOfLead(lead, original(params))
  return { result: { item: withToken(item, session.accessToken, callersToken) } }
}

const describeItem: Method = (params, { session }) => {
  const { lang, lead } = session.case
  const system = leadFields.map((field): [string, Wire] => [
    itemKey(field.name),
    { ...describeField(field, lang), upperName: field.name },
  ])
  const custom = customFieldsOf(lead).map((field): [string, Wire] => {
    const { listLabel, formLabel, filterLabel, ...described } = describeCustomField(field, lang)
    const title = formLabel ?? listLabel ?? filterLabel ?? field.name
    return [
      original(params) ? field.name : itemUfKey(field.name),
      { ...described, title, upperName: field.name },
    ]
  })
  return { result: { fields: Object.fromEntries([...system, ...custom]) } }
}

/** The newer family for CRM elements of any type, as far as leads need it. */
export const itemMethods: Methods = {
  'crm.item.get': getItem,
  'crm.item.list': listItems,
  'crm.item.productrow.list': listProducts,
  'crm.item.fields': describeItem,
}
