import type { BatchCommand } from '../../rest/callBatch'
import { pageSize } from '../../rest/pageSize'
import type { DuplicateValues } from '../duplicates/duplicateValues'
import { phoneSpellings } from '../duplicates/phoneSpellings'
import { elementTypes } from '../model/elementTypes'
import { leadRows, type Conditions } from '../list/leadRows'
import type { Search } from './readSearch'

/** The phone, in the spellings that it may have, or the e-mail that a search looks for; nothing for other searches. */
export function searchedValues(search: Search, callingCodes: readonly string[]): DuplicateValues {
  if (search.kind === 'email') return { phones: [], emails: [search.text] }
  if (search.kind !== 'number' || !search.isPhone) return { phones: [], emails: [] }
  const codes: readonly (string | null)[] = callingCodes.length > 0 ? callingCodes : [null]
  const spellings = codes.flatMap((code) => phoneSpellings([search.text], code))
  return { phones: [...new Set([search.text, ...spellings])], emails: [] }
}

/**
 * Looks for a part of a number in the text that the portal keeps for its own search, which has the digits of each
 * phone. Not documented as a filter: what comes back is checked, and the person is told of a refusal. Other searches do not use it.
 */
export function endingCommands(search: Search): Record<string, BatchCommand> {
  if (search.kind !== 'number' || !search.isPhone) return {}
  const params = {
    entityTypeId: elementTypes.lead,
    filter: { '%searchContent': search.digits },
    select: ['id'],
    order: { id: 'DESC' },
    start: -1,
  }
  return { ending: { method: 'crm.item.list', params } }
}

/**
 * The commands for one page of leads whose own fields match: several, since `crm.lead.list` knows no "or" over these
 * fields.
 *
 * @param before only leads with a smaller id; 0 for the first page
 */
export function fieldCommands(
  search: Search,
  conditions: Conditions,
  before: number,
): Record<string, BatchCommand> {
  const common = before > 0 ? { ...conditions, '<ID': before } : conditions
  return Object.fromEntries(
    fieldFilters(search).map((filter, index) => [
      `field${index}`,
      leadRows({ ...common, ...filter }),
    ]),
  )
}

function fieldFilters(search: Search): Conditions[] {
  switch (search.kind) {
    case 'none':
      return []
    case 'email':
      return [{ EMAIL: search.text }, { '%TITLE': search.text }]
    case 'number':
      return [...(search.id === null ? [] : [{ ID: search.id }]), { '%TITLE': search.text }]
    case 'text':
      return [
        ...nameFilters(search.text),
        { '%TITLE': search.text },
        { '%COMPANY_TITLE': search.text },
      ]
  }
}

/** A single word may be the first or last name; two may be in either order. */
function nameFilters(text: string): Conditions[] {
  const [first = '', ...rest] = text.split(' ')
  const last = rest.join(' ')
  if (last === '') return [{ '%NAME': first }, { '%LAST_NAME': first }]
  return [
    { '%NAME': first, '%LAST_NAME': last },
    { '%NAME': last, '%LAST_NAME': first },
  ]
}

/** The commands that read the leads of what was found by contacts; an empty list of ids would list all. */
export function foundCommands(
  found: Readonly<Record<'lead' | 'ending' | 'contact' | 'company', readonly number[]>>,
  conditions: Conditions,
): Record<string, BatchCommand> {
  const rows = (field: string, ids: readonly number[]): BatchCommand =>
    leadRows({ ...conditions, [field]: ids.slice(0, pageSize) })
  return {
    ...(found.lead.length > 0 && { lead: rows('@ID', found.lead) }),
    ...(found.ending.length > 0 && { ending: rows('@ID', found.ending) }),
    ...(found.contact.length > 0 && { contact: rows('@CONTACT_ID', found.contact) }),
    ...(found.company.length > 0 && { company: rows('@COMPANY_ID', found.company) }),
  }
}
