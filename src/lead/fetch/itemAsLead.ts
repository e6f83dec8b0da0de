import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { namesByWire } from '../model/leadFields'

/** Fields whose name in `crm.item.get` differs in more than its case. */
const renamed = new Map([
  ['STATUS_ID', 'stageId'],
  ['STATUS_SEMANTIC_ID', 'stageSemanticId'],
  ['DATE_CREATE', 'createdTime'],
  ['DATE_MODIFY', 'updatedTime'],
  ['CREATED_BY_ID', 'createdBy'],
  ['MODIFY_BY_ID', 'updatedBy'],
  ['MOVED_BY_ID', 'movedBy'],
])

/** The parts of an address by their names in `crm.address.list`. */
const addressParts = new Map([
  ['ADDRESS', 'ADDRESS_1'],
  ['ADDRESS_2', 'ADDRESS_2'],
  ['ADDRESS_CITY', 'CITY'],
  ['ADDRESS_REGION', 'REGION'],
  ['ADDRESS_PROVINCE', 'PROVINCE'],
  ['ADDRESS_POSTAL_CODE', 'POSTAL_CODE'],
  ['ADDRESS_COUNTRY', 'COUNTRY'],
  ['ADDRESS_COUNTRY_CODE', 'COUNTRY_CODE'],
  ['ADDRESS_LOC_ADDR_ID', 'LOC_ADDR_ID'],
])

/**
 * Converts the result of `crm.item.get` (with original names of custom fields) to that of `crm.lead.get`. Other
 * keys are dropped, among them the portal's search text, which repeats all personal data.
 *
 * @param item the result of the method
 * @param addresses the result of `crm.address.list` for the same lead
 * @returns null when the result has no item
 */
export function itemAsLead(item: unknown, addresses: unknown): Record<string, unknown> | null {
  const fields = fieldsOf(fieldsOf(item).get('item'))
  if (fields.size === 0) return null
  const lead = new Map<string, unknown>()
  for (const name of namesByWire.keys()) lead.set(name, fields.get(itemName(name)))
  const address = fieldsOf(itemsOf(addresses)[0])
  for (const [name, part] of addressParts) {
    if (wireText(lead.get(name)) === '') lead.set(name, address.get(part))
  }
  for (const [name, value] of fields) {
    const parent = /^parentId(\d+)$/.exec(name)
    const code = name.startsWith('UF_') ? name : customCode(name)
    if (code !== null && (code === name || !fields.has(code))) lead.set(code, withFileNames(value))
    else if (parent) lead.set(`PARENT_ID_${parent[1]}`, value)
  }
  return { ...Object.fromEntries(lead), ...contactsOf(fields) }
}

function itemName(name: string): string {
  const camel = name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return renamed.get(name) ?? camel
}

/**
 * The code of a custom field that an older portal names in camel case although asked for the original: `ufCrmRating`,
 * `ufCrm_1747`; null for any other field.
 */
function customCode(name: string): string | null {
  const rest = /^ufCrm_?([A-Z\d]\w*)$/.exec(name)?.[1]
  if (rest === undefined) return null
  return `UF_CRM_${rest.replaceAll(/(?<=[a-z\d])[A-Z]/g, '_$&').toUpperCase()}`
}

type MultifieldLists = Readonly<Record<'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK', unknown[]>>

function isMultifield(type: string): type is keyof MultifieldLists {
  return ['PHONE', 'EMAIL', 'WEB', 'IM', 'LINK'].includes(type)
}

/** Phones, e-mails and the rest, which an item has in one list, or in fields that hold the first value of each kind. */
function contactsOf(fields: ReadonlyMap<string, unknown>): MultifieldLists {
  const contacts: MultifieldLists = { PHONE: [], EMAIL: [], WEB: [], IM: [], LINK: [] }
  for (const item of itemsOf(fields.get('fm'))) {
    const contact = fieldsOf(item)
    const type = wireText(contact.get('typeId') ?? contact.get('TYPE_ID')).toUpperCase()
    if (!isMultifield(type)) continue
    contacts[type].push({
      ID: contact.get('id') ?? contact.get('ID'),
      VALUE_TYPE: contact.get('valueType') ?? contact.get('VALUE_TYPE'),
      VALUE: contact.get('value') ?? contact.get('VALUE'),
    })
  }
  for (const [name, value] of fields) addFirstOfKind(contacts, name, value)
  return contacts
}

/** The families of fields such as `phone`, `phoneWork` and `emailHome`, and the messengers that have one field each. */
const families = new Map<string, keyof MultifieldLists>([
  ['phone', 'PHONE'],
  ['email', 'EMAIL'],
  ['web', 'WEB'],
  ['im', 'IM'],
])
const messengers = new Set([
  'skype',
  'icq',
  'msn',
  'jabber',
  'viber',
  'telegram',
  'facebook',
  'vk',
  'instagram',
  'whatsapp',
  'max',
  'bitrix24',
  'openline',
  'imol',
])

/** Adds a value that stands in a field of its own, unless the list has it already. */
function addFirstOfKind(contacts: MultifieldLists, name: string, value: unknown): void {
  const [, family = '', kind = ''] = /^(phone|email|web|im)([A-Z]\w*)?$/.exec(name) ?? []
  const type = messengers.has(name) ? 'IM' : families.get(family)
  const list = type === undefined ? undefined : contacts[type]
  const text = wireText(value)
  if (!list || text === '') return
  if (list.some((one) => wireText(fieldsOf(one).get('VALUE')) === text)) return
  list.push({ VALUE_TYPE: (messengers.has(name) ? name : kind).toUpperCase(), VALUE: value })
}

/** A file, or several of them, with the names that `crm.lead.get` has for its addresses. */
function withFileNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFileNames)
  const file = fieldsOf(value)
  if (!file.has('urlMachine')) return value
  return { id: file.get('id'), showUrl: file.get('url'), downloadUrl: file.get('urlMachine') }
}
