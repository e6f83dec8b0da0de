import { isDecimal } from '../format/number/decimal'
import { idFrom } from '../format/number/id'
import { dayOf } from '../format/time/day'
import { readMoment } from '../format/time/moment'
import { readableJson } from '../format/text/readableJson'
import { maskTokens, withoutOverrides } from '../format/text/visible'
import { valueOf, type Day, type Decimal, type Moment, type Read } from './Read'

/**
 * Blanks and what is drawn like one: clients of messengers fill a name that must not be empty with a Hangul filler, a
 * Braille cell without dots or a mark of no width.
 */
const unseen = /^[\s\p{DI}\u2800]*$/u

/** One of the portal's forms of "nothing": PHP makes them of null, `''`, false and empty arrays alike. */
function isNothing(wire: unknown): boolean {
  if (wire === null || wire === undefined || wire === false) return true
  if (typeof wire === 'string') return unseen.test(wire)
  return typeof wire === 'object' && Object.keys(wire).length === 0
}

/** The text of a scalar, without what could mislead or betray; null for everything else. */
function scalarText(wire: unknown): string | null {
  const isScalar = typeof wire === 'string' || typeof wire === 'number' || typeof wire === 'boolean'
  return isScalar ? maskTokens(withoutOverrides(String(wire)).trim()) : null
}

/** What does not fit becomes an odd value, so that it costs this field and no other. */
function reader<T>(read: (text: string) => T | null): (wire: unknown) => Read<T> {
  return (wire) => {
    if (isNothing(wire)) return null
    const text = scalarText(wire)
    return (text === null ? null : read(text)) ?? { odd: readableJson(wire) }
  }
}

/** Any text, a directory's code included; numbers are taken as they would print. */
export const readText = reader((text) => text)

/** The id of another record, as a positive number; `"0"` is none. */
export function readId(wire: unknown): Read<number> {
  const digits = wireText(wire)
  if (isNothing(wire) || /^0+$/.test(digits)) return null
  return idFrom(digits) ?? { odd: readableJson(wire) }
}

const flags = new Map([
  ['y', true],
  ['n', false],
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
])

/** A yes or no: `"Y"`, `"N"`, `"1"`, `"0"` and JSON booleans; nothing at all is not "no". */
export function readFlag(wire: unknown): Read<boolean> {
  if (wire === false) return false
  if (isNothing(wire)) return null
  return flags.get(wireText(wire).toLowerCase()) ?? { odd: readableJson(wire) }
}

/** An amount, kept as the digits the portal sent. */
export const readDecimal = reader<Decimal>((text) => (isDecimal(text) ? text : null))

/** A date with a time and the server's offset. */
export const readDateTime = dateReader<Moment>(readMoment)

/** A date only, which the portal prints as a moment in the server's zone. */
export const readDay = dateReader<Day>(dayOf)

/**
 * The database's zero date, as such and as PHP prints it, is one more form of "nothing", as is the empty date of 1C and
 * .NET, which integrations send on: 1 January of the year 1.
 */
function dateReader<T>(read: (text: string) => T | null): (wire: unknown) => Read<T> {
  const readDate = reader(read)
  return (wire) => (/^(?:0000|-0001|0001-01-01)/.test(wireText(wire)) ? null : readDate(wire))
}

/** The text of a scalar, trimmed; `''` for everything else: an object has none, and may even refuse to become one. */
export function wireText(wire: unknown): string {
  return valueOf(readText(wire)) ?? ''
}
