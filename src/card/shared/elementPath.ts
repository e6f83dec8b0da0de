/** Where the portal keeps the types of CRM elements that have a place of their own. */
const folders: ReadonlyMap<number, string> = new Map([
  [1, 'lead'],
  [2, 'deal'],
  [3, 'contact'],
  [4, 'company'],
])

/** Orders belong to the portal's shop, whose pages its slider does not open for an app (facts 2.6). */
const order = 14

/**
 * The path of a CRM element's card on the portal.
 *
 * @returns null when an app cannot open it
 */
export function elementPath(entityTypeId: number, id: number): string | null {
  if (entityTypeId === order) return null
  const folder = folders.get(entityTypeId) ?? `type/${entityTypeId}`
  return `/crm/${folder}/details/${id}/`
}
