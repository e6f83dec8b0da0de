import {
  companies,
  contacts,
  hiddenContacts,
  unreadableCompanies,
  unreadableContacts,
} from '../../data/clients'
import { communicationKey } from '../rows/communicationKey'
import { entityId } from '../rows/leadAccess'
import { pageOf, queryRows, selectKeys } from '../rows/selectRows'
import type { Context, Method, Methods } from '../Method'
import { classicError, RestError } from '../RestError'
import { isRecord, listOf, phpArray, recordOf, textOf, valueOf, type WireRecord } from '../Wire'

const readOne =
  (rows: readonly WireRecord[], unreadable: readonly string[]): Method =>
  (params) => {
    const id = entityId(params)
    if (unreadable.includes(id)) throw classicError('Access denied.')
    const row = rows.find((candidate) => candidate['ID'] === id)
    if (!row) throw classicError('Not found')
    return { result: row }
  }

const idsWith = (rows: Iterable<WireRecord>, type: string, wanted: Set<string>): number[] =>
  [...rows]
    .filter((row) =>
      listOf(row[type]).some(
        (item) => isRecord(item) && wanted.has(communicationKey(type, textOf(item['VALUE']))),
      ),
    )
    .map((row) => Number(row['ID']))

const sources = ({ data }: Context): [string, Iterable<WireRecord>][] => [
  ['LEAD', data.leads.values()],
  ['CONTACT', [...contacts, ...hiddenContacts]],
  ['COMPANY', companies],
]

const rowsPerValue = 20

const findByCommunication: Method = (params, context) => {
  const type = textOf(valueOf(params, 'type')).toUpperCase()
  const values = listOf(valueOf(params, 'values')).slice(0, 20)
  if (type !== 'PHONE' && type !== 'EMAIL') throw refusal("'type' must be PHONE or EMAIL.")
  if (values.length === 0) throw refusal("'values' is not defined or empty.")
  const wanted = new Set(values.map((value) => communicationKey(type, textOf(value))))
  wanted.delete('')
  const only = textOf(valueOf(params, 'entity_type')).toUpperCase()
  const found = new Map<string, Set<number>>()
  for (const value of wanted) {
    // With twenty rows for a value, the types after them are not looked at. Rights are not looked at, either.
    let left = rowsPerValue
    for (const [kind, rows] of sources(context)) {
      const isWanted = only === '' || only === kind
      const ids = isWanted ? idsWith(rows, type, new Set([value])).slice(0, left) : []
      left -= ids.length
      if (ids.length > 0) found.set(kind, new Set([...(found.get(kind) ?? []), ...ids]))
    }
  }
  return { result: phpArray([...found].map(([kind, ids]) => [kind, [...ids]])) }
}

// This method returns the description in `error`, where others return a code.
const refusal = (sentence: string): RestError => new RestError(400, sentence, '')

// Rows that the caller may not read are left out, without an error.
const listRows =
  (rows: readonly WireRecord[]): Method =>
  (params) => {
    const order = valueOf(params, 'order') ?? { ID: 'ASC' }
    const page = pageOf(queryRows(rows, { ...params, order }), params)
    const select = valueOf(params, 'select')
    return { ...page, result: listOf(page.result).map((row) => selectKeys(recordOf(row), select)) }
  }

/** Companies, contacts and the search for duplicates. */
export const clientMethods: Methods = {
  'crm.company.get': readOne(companies, unreadableCompanies),
  'crm.contact.get': readOne(contacts, unreadableContacts),
  'crm.company.list': listRows(companies),
  'crm.contact.list': listRows(contacts),
  'crm.duplicate.findbycomm': findByCommunication,
}
