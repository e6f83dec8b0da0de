import { readableJson } from '../../format/text/visible'
import type { Read } from '../../rest/Read'
import { readText, wireText } from '../../rest/readers'
import type { StageMeaning } from './Lead'

const meanings = new Map<string, StageMeaning>([
  ['P', 'running'],
  ['S', 'won'],
  ['F', 'lost'],
])

/** The meaning of a stage, from `STATUS_SEMANTIC_ID`. */
export function readStageMeaning(wire: unknown): Read<StageMeaning> {
  if (readText(wire) === null) return null
  return meanings.get(wireText(wire).toUpperCase()) ?? { odd: readableJson(wire) }
}
