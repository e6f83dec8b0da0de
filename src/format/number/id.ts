/**
 * Takes a value as a person or the portal writes an id, returns it as a positive whole number; null when it is none.
 * Strict on purpose: the portal itself would read `12abc` as 12 and open somebody else's record.
 */
export function idFrom(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const text = String(value).trim()
  const id = /^\d+$/.test(text) ? Number(text) : 0
  return Number.isSafeInteger(id) && id > 0 ? id : null
}
