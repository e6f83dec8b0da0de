import { dayOf } from '../format/day'
import { readMoment } from '../format/moment'
import { maskTokens, readableJson } from '../format/visible'
import type { Day, Moment } from './Lead'

/** The value of a custom field as it can be shown. */
export type CustomValue =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: Day }
  | { kind: 'moment'; moment: Moment }
  | { kind: 'money'; amount: string; currency: string }
  /** `path` leads to the file on the portal, without any token; null when the portal gave none. */
  | { kind: 'file'; id: string; path: string | null }
  | { kind: 'several'; values: CustomValue[] }

/**
 * Reads a custom field by the shape of its value alone, as long as its type is not known.
 *
 * @param raw as `crm.lead.get` returned it
 * @returns null when the field is empty, in any of the portal's forms
 */
export function readCustomValue(raw: unknown): CustomValue | null {
  if (Array.isArray(raw)) {
    const values = raw.map(readCustomValue).filter((value) => value !== null)
    const [only] = values
    return values.length < 2 ? (only ?? null) : { kind: 'several', values }
  }
  if (raw === null || raw === undefined || raw === false) return null
  if (typeof raw === 'object') return readObject(raw)
  const text = typeof raw === 'string' ? maskTokens(raw.trim()) : readableJson(raw)
  return text === '' || text === '|' ? null : readText(text)
}

function readText(text: string): CustomValue {
  const money = /^(-?\d+(?:\.\d+)?)\|([A-Z]{3})$/.exec(text)
  if (money?.[1] && money[2]) return { kind: 'money', amount: money[1], currency: money[2] }
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && readMoment(text) !== null) {
    const day = dayOf(text)
    const isMidnight = /T00:00(:00)?[+Z-]/.test(text) || new Date(text).getTime() % 86_400_000 === 0
    return isMidnight && day ? { kind: 'day', day } : { kind: 'moment', moment: text }
  }
  return { kind: 'text', text }
}

function readObject(raw: object): CustomValue | null {
  const entries = new Map<string, unknown>(Object.entries(raw))
  const id = entries.get('id')
  if ((typeof id === 'number' || typeof id === 'string') && entries.has('downloadUrl')) {
    return { kind: 'file', id: String(id), path: pathWithoutToken(entries.get('showUrl')) }
  }
  return entries.size === 0 ? null : { kind: 'text', text: readableJson(raw) }
}

/** A file's address keeps nothing that could carry the caller's access token. */
function pathWithoutToken(address: unknown): string | null {
  if (typeof address !== 'string' || !/^\/(?![/\\])/.test(address)) return null
  const url = new URL(address, 'https://portal.invalid')
  url.searchParams.delete('auth')
  return url.pathname + url.search
}
