import type { LayoutElement, LayoutSection } from '../model/Directories'
import type { LeadFieldName } from '../model/leadFields'

import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { namesByWire } from '../model/leadFields'

/** Elements of the portal's layout that combine several fields. */
const composed = new Map<string, readonly LeadFieldName[]>([
  ['OPPORTUNITY_WITH_CURRENCY', ['amount']],
  ['CLIENT', ['companyId', 'contactId']],
  ['UTM', ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm']],
  ['ADDRESS', ['street', 'city', 'country']],
])

/**
 * Reads the administrator's layout of the lead's card.
 *
 * @param wire the result of `crm.lead.details.configuration.get`: sections, or null for the default layout
 * @returns empty for the default layout
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
 */
export function readLayout(wire: unknown): LayoutSection[] {
  return itemsOf(wire).flatMap((item) => {
    const section = fieldsOf(item)
    const elements = itemsOf(section.get('elements')).flatMap(readLayoutElement)
    return elements.length === 0 ? [] : [{ title: wireText(section.get('title')), elements }]
  })
}

function readLayoutElement(wire: unknown): LayoutElement[] {
  const element = fieldsOf(wire)
  const name = wireText(element.get('name'))
  if (name.startsWith('UF_')) return [{ kind: 'custom', code: name }]
  const own = namesByWire.get(name)
  const names = own ? [own] : (composed.get(name) ?? [])
  return names.map((ownName) => ({ kind: 'own', name: ownName }))
}
