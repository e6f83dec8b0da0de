import * as v from 'valibot'
import { dayOf } from '../format/time/day'
import { readMoment } from '../format/time/moment'
import { readableJson, withoutOverrides } from '../format/text/visible'
import type { Day, Decimal, Moment, Read, StageMeaning } from '../lead/model/Lead'

const scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => withoutOverrides(String(value)).trim()),
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
export const readId = reader<number>(
  v.pipe(
    scalar,
    v.regex(/^\d+$/),
    v.transform((digits) => Number(digits)),
    v.safeInteger(),
    v.transform((id) => id || null),
  ),
)

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
  return flags.get(wordOf(wire)) ?? { odd: readableJson(wire) }
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

const meanings = new Map<string, StageMeaning>([
  ['P', 'running'],
  ['S', 'won'],
  ['F', 'lost'],
])

/** The meaning of a stage. */
export function readStageMeaning(wire: unknown): Read<StageMeaning> {
  if (isNothing(wire)) return null
  return meanings.get(wordOf(wire).toUpperCase()) ?? { odd: readableJson(wire) }
}

/** The text of a scalar; an object has none, and may even refuse to become one. */
function wordOf(wire: unknown): string {
  const word = readText(wire)
  return typeof word === 'string' ? word : ''
}
