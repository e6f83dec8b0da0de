import { elementTypes } from '../../../lead/model/elementTypes'

/** URL segments of the CRM types with pages of their own. */
const folders: ReadonlyMap<number, string> = new Map([
  [elementTypes.lead, 'lead'],
  [elementTypes.deal, 'deal'],
  [elementTypes.contact, 'contact'],
  [elementTypes.company, 'company'],
])

/**
 * The path of a CRM element's card on the portal.
 *
 * @returns null when an app cannot open it: orders belong to the portal's shop, whose pages `openPath` refuses
 */
export function elementPath(entityTypeId: number, id: number): string | null {
  if (entityTypeId === elementTypes.order) return null
  const folder = folders.get(entityTypeId) ?? `type/${entityTypeId}`
  return `/crm/${folder}/details/${id}/`
}

/** The path of a lead's own card on the portal. */
export function leadPath(id: number): string {
  return `/crm/lead/details/${id}/`
}
