import { contactsOfLeads } from '../../data/clients'
import { customFields, hugeFields } from '../../data/fields/customFields'
import { multifieldNames } from '../../data/fields/leadFields'
import { itemKey, itemUfKey } from './itemKey'
import { isRecord, listOf, phpInt, textOf, type Wire, type WireRecord } from '../Wire'

const booleans = new Set(
  [...customFields, ...hugeFields]
    .filter((field) => field.type === 'boolean')
    .map(({ name }) => name),
)

const numbers =
  /^(ID|COMPANY_ID|CONTACT_ID|ASSIGNED_BY_ID|CREATED_BY_ID|MODIFY_BY_ID|MOVED_BY_ID|LAST_ACTIVITY_BY|PARENT_ID_\d+)$/
const dates = /^(DATE_CLOSED|BIRTHDATE)$/

const systemValue = (name: string, value: Wire): Wire => {
  if (numbers.test(name)) return phpInt(value)
  if (name === 'OPPORTUNITY') return Number.parseFloat(textOf(value)) || 0
  return dates.test(name) && value === '' ? null : value
}

const file = (value: WireRecord): WireRecord => ({
  id: value['id'] ?? 0,
  url: value['showUrl'] ?? '',
  urlMachine: value['downloadUrl'] ?? '',
})

const customValue = (name: string, value: Wire): Wire => {
  if (booleans.has(name)) return value === '1' ? 'Y' : 'N'
  if (Array.isArray(value)) return value.map((item) => customValue('', item))
  if (isRecord(value) && Object.hasOwn(value, 'downloadUrl')) return file(value)
  return value === false ? [] : value
}

const multifields = (lead: WireRecord): Wire[] =>
  multifieldNames.flatMap((name) =>
    listOf(lead[name])
      .filter((item) => isRecord(item))
      .map((item) => ({
        id: phpInt(item['ID']),
        typeId: textOf(item['TYPE_ID']),
        valueType: textOf(item['VALUE_TYPE']),
        value: textOf(item['VALUE']),
      })),
  )

/** A lead as `crm.item.get` shows it: other names, numbers for ids, no address. */
export function itemOfLead(lead: WireRecord, originalNames: boolean): WireRecord {
  const entries = Object.entries(lead)
    .filter(([name]) => !multifieldNames.includes(name) && !name.startsWith('ADDRESS'))
    .map(([name, value]): [string, Wire] =>
      name.startsWith('UF_')
        ? [originalNames ? name : itemUfKey(name), customValue(name, value)]
        : [itemKey(name), systemValue(name, value)],
    )
  const bound = contactsOfLeads[textOf(lead['ID'])] ?? []
  return {
    ...Object.fromEntries(entries),
    address: null,
    contactIds: bound.map((row) => row['CONTACT_ID'] ?? 0),
    observers: [],
    isConvert: null,
    webformId: 0,
    searchContent: `${textOf(lead['ID'])} ${textOf(lead['TITLE'])}`,
    fm: multifields(lead),
    entityTypeId: 1,
  }
}
