/** A record of the portal's as a map, so that no key of its can reach a prototype; empty when it is none. */
export function fieldsOf(wire: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof wire === 'object' && wire !== null ? Object.entries(wire) : [])
}

/** A list of the portal's, which PHP sends as an object when its numbering has gaps; empty when it is none. */
export function itemsOf(wire: unknown): unknown[] {
  return typeof wire === 'object' && wire !== null ? Object.values(wire) : []
}
