/**
 * The keys of PLACEMENT_OPTIONS, or of another object from the portal's page, in any of the shapes that it sends: an
 * object, its JSON text, `[]`, `''`, `null` or nothing. A map, so that no key can reach a prototype.
 */
export function optionFields(options: unknown): ReadonlyMap<string, unknown> {
  const source = typeof options === 'string' ? parseJson(options) : options
  return new Map(typeof source === 'object' && source !== null ? Object.entries(source) : [])
}

/** The text of a value: strings and numbers as they are, a boolean as its word, `''` for everything else. */
export function optionText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
