/** An object of the portal's answer by its keys. A map, so that no key can reach a prototype. */
export type WireFields = ReadonlyMap<string, unknown>

/** The keys and values of an object; empty when the value is none. */
export function fieldsOf(wire: unknown): WireFields {
  return new Map(typeof wire === 'object' && wire !== null ? Object.entries(wire) : [])
}

/** The items of a list, which PHP sends as an object when its indexes have gaps; empty when the value is none. */
export function itemsOf(wire: unknown): unknown[] {
  return typeof wire === 'object' && wire !== null ? Object.values(wire) : []
}
