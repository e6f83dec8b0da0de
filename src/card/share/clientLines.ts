import { smartItemCode } from '../../lead/model/elementTypes'
import { elementTitle } from '../shared/element/elementName'
import { contactLines } from './contactLines'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** The company and the contacts that the lead is bound to, with their own contacts, and its parent elements. */
export function clientLines(shared: SharedLead): string[] {
  const { lead, relations, t } = shared
  const { company = null, contacts = [] } = relations ?? {}
  const clients = [...(company ? [company] : []), ...contacts].flatMap((client) => {
    const name = client.name ?? t(`lead.${client.kind}`, { id: client.id })
    return [labelledLine(t(`client.${client.kind}`), name)].concat(contactLines(shared, client))
  })
  const parents = lead.parents.flatMap(({ entityTypeId, id }) => {
    if (typeof id !== 'number') return []
    const element = { code: smartItemCode(entityTypeId, id), entityTypeId, id }
    const title = elementTitle(relations, element, t)
    return [labelledLine(t('field.parents'), title)]
  })
  return [...clients, ...parents]
}
