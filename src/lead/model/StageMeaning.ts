import { readableJson } from '../../format/text/readableJson'
import type { Read } from '../../rest/Read'
import { readText, wireText } from '../../rest/readers'

/** The semantics of a stage, independent of its name and code. */
export type StageMeaning = 'running' | 'won' | 'lost'

const meanings = new Map<string, StageMeaning>([
  ['P', 'running'],
  ['S', 'won'],
  ['F', 'lost'],
])

/** Reads the semantics of a stage, from `STATUS_SEMANTIC_ID`. */
export function readStageMeaning(wire: unknown): Read<StageMeaning> {
  if (readText(wire) === null) return null
  return meanings.get(wireText(wire).toUpperCase()) ?? { odd: readableJson(wire) }
}
