/** A value as it travels in JSON. */
export type Wire = string | number | boolean | null | Wire[] | WireRecord
export type WireRecord = { [key: string]: Wire }

/** Whether a wire value is an object with keys. */
export const isRecord = (value: Wire | undefined): value is WireRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes over what JSON can carry from a value of unknown origin; the rest becomes null. */
export function toWire(value: unknown): Wire {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(toWire)
  if (typeof value !== 'object') return null
  // Object.fromEntries, unlike an assignment, keeps a key named __proto__ an ordinary key.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]))
}

/** Reads JSON text; broken JSON is an empty parameter set, as in Bitrix24. */
export function parseJson(text: string): Wire {
  try {
    return toWire(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Own value of a key, whatever its case. */
export function valueOf(record: WireRecord, name: string): Wire | undefined {
  const wanted = name.toLowerCase()
  const entry = Object.entries(record).find(([key]) => key.toLowerCase() === wanted)
  return entry?.[1]
}

/** A PHP array seen as a record: a list has its positions as keys, anything else is empty. */
export function recordOf(value: Wire | undefined): WireRecord {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [index, item]))
  return isRecord(value) ? value : {}
}

/** A PHP array seen as a list; a single value is a list of one, nothing is an empty list. */
export function listOf(value: Wire | undefined): Wire[] {
  if (value === undefined || value === null || value === '') return []
  if (Array.isArray(value)) return value
  return isRecord(value) ? Object.values(value) : [value]
}

/** The text of a scalar; objects have none. */
export function textOf(value: Wire | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : ''
  return typeof value === 'number' ? String(value) : ''
}

/** PHP's cast to an integer: `"12abc"` is 12, `"abc"` is 0. */
export function phpInt(value: Wire | undefined): number {
  const number = Number(/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/i.exec(textOf(value))?.[0] ?? 0)
  return Number.isFinite(number) ? Math.trunc(number) : 0
}

/** PHP's truth: empty text, `"0"`, 0, false, null and an empty array are false; `"false"` is true. */
export function phpTrue(value: Wire | undefined): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== '0' && Boolean(value)
}

/** How PHP writes an array as JSON: `[]` when empty or numbered without a gap, else an object. */
export function phpArray(entries: Iterable<readonly [string, Wire]>): Wire {
  const pairs = [...entries]
  return pairs.every(([key], index) => key === String(index))
    ? pairs.map(([, value]) => value)
    : Object.fromEntries(pairs)
}
