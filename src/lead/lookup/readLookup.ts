import type { CrmElement } from '../../portal/options/CrmElement'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { isFinal } from '../derive/isFinal'
import { itemAsLead } from '../fetch/itemAsLead'
import { readLeadRow } from '../fetch/readLeadRow'
import type { Lead } from '../model/Lead'

/** Reads the leads of answers of `crm.lead.list` and `crm.item.list`, each once: in progress first, then the newest. */
export function readLeads(results: readonly unknown[]): Lead[] {
  const leads = new Map(results.flatMap(leadsOf).map((lead) => [lead.id, lead]))
  return [...leads.values()].toSorted(
    (one, other) => Number(isFinal(one)) - Number(isFinal(other)) || other.id - one.id,
  )
}

function leadsOf(result: unknown): Lead[] {
  const items = fieldsOf(result).get('items')
  const rows = items === undefined ? itemsOf(result) : itemsOf(items).map(asRow)
  return rows.flatMap(readLeadRow)
}

function asRow(item: unknown): unknown {
  return { ...itemAsLead({ item }, []), ID: fieldsOf(item).get('id') }
}

/** Reads the lead and the client of a deal, from the result of `crm.item.get`. */
export function readDealOwners(result: unknown): CrmElement[] {
  const deal = fieldsOf(fieldsOf(result).get('item'))
  const named = [
    ['lead', 'leadId'],
    ['contact', 'contactId'],
    ['company', 'companyId'],
  ] as const
  return named.flatMap(([type, key]) => {
    const id = valueOf(readId(deal.get(key)))
    return id === null ? [] : [{ type, id }]
  })
}
