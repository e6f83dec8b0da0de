import { isRecord, type Wire, type WireRecord } from '../Wire'

/** Results of the commands so far, for references such as `$result[…]` and `$total[…]`. */
export type Sources = Record<'result' | 'error' | 'next' | 'total' | 'time', WireRecord>

const reference = /\$(result|error|next|total|time)((?:\[[^\]]*\])+)/g
const onlyReference = /^\$(result|error|next|total|time)((?:\[[^\]]*\])+)$/

const sourceOf = (sources: Sources, name: string): Wire => {
  const source = Object.entries(sources).find(([key]) => key === name)
  return source?.[1] ?? {}
}

const step = (value: Wire, key: string): Wire | undefined => {
  if (Array.isArray(value)) return value[Number(key)]
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

// As in the real batch, a missing or null key ends the walk, and the value reached so far is sent: see .github/BITRIX24.md.
const walk = (source: Wire, path: string): Wire => {
  let reached = source
  for (const [, key = ''] of path.matchAll(/\[([^\]]*)\]/g)) {
    const following = step(reached, key)
    if (following === undefined || following === null) return reached
    reached = following
  }
  return reached
}

const inText = (value: Wire): string => (typeof value === 'object' ? 'Array' : String(value))

const resolveText = (text: string, sources: Sources): Wire => {
  const [whole, name = '', path = ''] = onlyReference.exec(text) ?? []
  if (whole !== undefined) return walk(sourceOf(sources, name), path)
  return text.replaceAll(reference, (_match, source: string, keys: string) =>
    inText(walk(sourceOf(sources, source), keys)),
  )
}

/** Replaces references to earlier results of a batch by their values, at any depth. */
export function resolveReferences(value: Wire, sources: Sources): Wire {
  if (typeof value === 'string') return resolveText(value, sources)
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, sources))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveReferences(item, sources)]),
  )
}
