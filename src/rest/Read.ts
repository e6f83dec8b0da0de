/** A value that came in a shape which its field does not document; `odd` is what to show in its place. */
export type Odd = { readonly odd: string }

/** A field of a record as read: its value, an odd value, or nothing. */
export type Read<T> = T | Odd | null

/** `YYYY-MM-DD`, without a time or a zone. */
export type Day = string
/** ISO 8601 with an offset. */
export type Moment = string
/** A decimal number as the portal wrote it: amounts may exceed what a double holds. */
export type Decimal = string

/** Whether a value came in a shape its field does not document. */
export function isOdd(value: unknown): value is Odd {
  return typeof value === 'object' && value !== null && 'odd' in value
}

/** The text of a textual field, an odd one's included; null when there is none. */
export function textOf(value: Read<string>): string | null {
  return isOdd(value) ? value.odd : value
}

/** The value of a field if it is what the field documents; null otherwise. */
export function valueOf<T>(value: Read<T>): T | null {
  return isOdd(value) ? null : value
}
