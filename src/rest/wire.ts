/** A record of the portal's as a map, so that no key of its can reach a prototype; empty when it is none. */
export function fieldsOf(wire: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof wire === 'object' && wire !== null ? Object.entries(wire) : [])
}

/** A list of the portal's, which PHP sends as an object when its numbering has gaps. */
export function itemsOf(wire: unknown): unknown[] {
  return typeof wire === 'object' && wire !== null ? Object.values(wire) : []
}

/** A scalar as trimmed text, `''` for everything else. */
export function scalarText(wire: unknown): string {
  return typeof wire === 'string' || typeof wire === 'number' ? String(wire).trim() : ''
}

/** A scalar as text, null when there is none. */
export function textOrNull(wire: unknown): string | null {
  return scalarText(wire) || null
}

/** A positive whole number from a number or its digits; null otherwise. */
export function idOrNull(wire: unknown): number | null {
  const text = scalarText(wire)
  const id = /^\d+$/.test(text) ? Number(text) : 0
  return Number.isSafeInteger(id) && id > 0 ? id : null
}
