import type { Lead } from '../model/Lead'
import { leadFieldNames } from '../model/leadFields'

/** The lists of a lead whose entries change one by one. */
const lists = ['phones', 'emails', 'messengers', 'sites'] as const

/**
 * What differs between two readings of the same lead: names of documented fields, codes of custom ones, keys
 * of contacts. What is gone is not in it, for there is nothing left to mark.
 */
export function changedFields(before: Lead, after: Lead): ReadonlySet<string> {
  return new Set(changes(entriesOf(before), entriesOf(after)))
}

function* changes(before: Map<string, string>, after: Map<string, string>): Generator<string> {
  for (const [key, value] of after) if (before.get(key) !== value) yield key
}

function entriesOf(lead: Lead): Map<string, string> {
  const entries = new Map<string, string>()
  for (const name of leadFieldNames) entries.set(name, JSON.stringify(lead[name]))
  for (const list of lists) {
    for (const { key, kind, value } of lead[list]) entries.set(key, `${kind} ${value}`)
  }
  for (const { code, raw } of lead.custom) entries.set(code, JSON.stringify(raw))
  return entries
}
