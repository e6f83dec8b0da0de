import type { Lead } from '../model/Lead'
import { leadFieldNames } from '../model/leadFields'

/** The multifields of a lead, compared item by item. */
const lists = ['phones', 'emails', 'messengers', 'sites'] as const

/**
 * The differences between two versions of a lead: names of documented fields, codes of custom ones, keys of
 * multifield items. Removed items are not included, since nothing is left on the card to highlight.
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
