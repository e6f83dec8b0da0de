import { companies, contacts, unreadableCompanies, unreadableContacts } from '../../data/clients'
import { entityId } from '../rows/leadAccess'
import type { Context, Method, Methods } from '../Method'
import { classicError, RestError } from '../RestError'
import { isRecord, listOf, phpArray, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const readOne =
  (rows: readonly WireRecord[], unreadable: readonly string[]): Method =>
  (params) => {
    const id = entityId(params)
    if (unreadable.includes(id)) throw classicError('Access denied.')
    const row = rows.find((candidate) => candidate['ID'] === id)
    if (!row) throw classicError('Not found')
    return { result: row }
  }

const comparable = (value: Wire | undefined, type: string): string =>
  type === 'PHONE'
    ? textOf(value)
        .replace(/(ext|;).*$/i, '')
        .replaceAll(/\D/g, '')
    : textOf(value).trim().toLowerCase()

const idsWith = (rows: Iterable<WireRecord>, type: string, wanted: Set<string>): number[] =>
  [...rows]
    .filter((row) =>
      listOf(row[type]).some(
        (item) => isRecord(item) && wanted.has(comparable(item['VALUE'], type)),
      ),
    )
    .map((row) => Number(row['ID']))
    .slice(0, 20)

const sources = ({ data }: Context): [string, Iterable<WireRecord>][] => [
  ['LEAD', data.leads.values()],
  ['CONTACT', contacts],
  ['COMPANY', companies],
]

const findByCommunication: Method = (params, context) => {
  const type = textOf(valueOf(params, 'type')).toUpperCase()
  const values = listOf(valueOf(params, 'values')).slice(0, 20)
  if (type !== 'PHONE' && type !== 'EMAIL') throw refusal("'type' must be PHONE or EMAIL.")
  if (values.length === 0) throw refusal("'values' is not defined or empty.")
  const wanted = new Set(values.map((value) => comparable(value, type)).filter(Boolean))
  const only = textOf(valueOf(params, 'entity_type')).toUpperCase()
  const found: [string, number[]][] = []
  for (const [kind, rows] of sources(context)) {
    const ids = only === '' || only === kind ? idsWith(rows, type, wanted) : []
    if (ids.length > 0) found.push([kind, ids])
    // With twenty hits of one type, the types after it are not looked at.
    if (ids.length >= 20) break
  }
  return { result: phpArray(found) }
}

// This method returns the description in `error`, where others return a code.
const refusal = (sentence: string): RestError => new RestError(400, sentence, '')

/** Companies, contacts and the search for duplicates. */
export const clientMethods: Methods = {
  'crm.company.get': readOne(companies, unreadableCompanies),
  'crm.contact.get': readOne(contacts, unreadableContacts),
  'crm.duplicate.findbycomm': findByCommunication,
}
