import * as v from 'valibot'
import { idFrom } from '../format/number/id'
import { dayOf } from '../format/time/day'
import { readMoment } from '../format/time/moment'
import { maskTokens, readableJson, withoutOverrides } from '../format/text/visible'
import { valueOf, type Day, type Decimal, type Moment, type Read } from './Read'

const scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => maskTokens(withoutOverrides(String(value)).trim())),
)

/** One of the portal's forms of "nothing": PHP makes them of null, `''`, false and empty arrays alike. */
function isNothing(wire: unknown): boolean {
  if (wire === null || wire === undefined || wire === false) return true
  if (typeof wire === 'string') return wire.trim() === ''
  return typeof wire === 'object' && Object.keys(wire).length === 0
}

/** Reads with a schema; what does not fit becomes an odd value, so that it costs this field and no other. */
function reader<T>(schema: v.GenericSchema<unknown, T | null>): (wire: unknown) => Read<T> {
  return (wire) => {
    if (isNothing(wire)) return null
    const read = v.safeParse(schema, wire)
    return read.success ? read.output : { odd: readableJson(wire) }
  }
}

/** Any text, a directory's code included; numbers are taken as they would print. */
export const readText = reader<string>(scalar)

/** The id of another record, as a positive number; `"0"` is none. */
export function readId(wire: unknown): Read<number> {
  const digits = wireText(wire)
  if (isNothing(wire) || /^0+$/.test(digits)) return null
  return idFrom(digits) ?? { odd: readableJson(wire) }
}

const flags = new Map([
  ['Y', true],
  ['N', false],
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
])

/** A yes or no: `"Y"`, `"N"`, `"1"`, `"0"` and JSON booleans; nothing at all is not "no". */
export function readFlag(wire: unknown): Read<boolean> {
  if (wire === false) return false
  if (isNothing(wire)) return null
  return flags.get(wireText(wire)) ?? { odd: readableJson(wire) }
}

/** An amount, kept as the digits the portal sent. */
export const readDecimal = reader<Decimal>(v.pipe(scalar, v.regex(/^-?\d+(\.\d+)?$/)))

/** A date with a time and the server's offset. */
export const readDateTime = reader<Moment>(
  v.pipe(
    scalar,
    v.check((text) => readMoment(text) !== null),
    v.transform(readMoment),
  ),
)

/** A date only, which the portal prints as a moment in the server's zone. */
export const readDay = reader<Day>(
  v.pipe(
    scalar,
    v.check((text) => dayOf(text) !== null),
    v.transform(dayOf),
  ),
)

/** The text of a scalar, trimmed; `''` for everything else: an object has none, and may even refuse to become one. */
export function wireText(wire: unknown): string {
  return valueOf(readText(wire)) ?? ''
}
