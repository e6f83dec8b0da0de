import { dayOf } from '../../format/time/day'
import { readMoment } from '../../format/time/moment'
import type { SingleValue } from '../model/CustomValue'
import { looksLikeFile, readFile } from './readFile'
import { readPlain, readTyped } from './readPlain'

/** Reads one value by its shape, where the type of its field is unknown. */
export function readShape(raw: unknown): SingleValue | null {
  if (typeof raw === 'object' && raw !== null && looksLikeFile(raw)) {
    return readFile(raw) ?? readPlain(raw)
  }
  if (typeof raw !== 'string') return readPlain(raw)
  const text = raw.trim()
  if (/^\|(?:[A-Z]{3})?$/.test(text)) return null
  const money = /^(-?\d+(?:\.\d+)?)\|([A-Z]{3})$/.exec(text)
  if (money?.[1] && money[2]) return { kind: 'money', amount: money[1], currency: money[2] }
  return readDate(text) ?? readTyped(raw)
}

/** The portal sends days as moments, too: midnight, in its own zone or UTC, means a day. */
function readDate(text: string): SingleValue | null {
  const moment = readMoment(text)
  const day = dayOf(text)
  if (moment === null || day === null) return null
  const isMidnight = /T00:00:00\.000/.test(moment) || new Date(moment).getTime() % 86_400_000 === 0
  return isMidnight ? { kind: 'day', day } : { kind: 'moment', moment }
}
