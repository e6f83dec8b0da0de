import type { ElementRef } from '../model/CustomValue'

/** Short codes of the types that are the same in every portal (facts 7). */
const entityTypes: ReadonlyMap<string, number> = new Map([
  ['L', 1],
  ['D', 2],
  ['C', 3],
  ['CO', 4],
  ['Q', 7],
  ['O', 14],
  ['SI', 31],
])

/**
 * Reads what a `crm` field points to: `C_12`, `T80_6`, or a bare `12` where the field allows one type only.
 *
 * @param targets short codes of the types the field allows
 * @returns null when it points to nothing that is known
 */
export function readElement(text: string, targets: readonly string[]): ElementRef | null {
  const [only] = targets
  const bare = /^\d+$/.test(text) && only !== undefined && targets.length === 1
  const match = /^(T[\da-fA-F]+|[A-Z]+)_(\d+)$/.exec(bare ? `${only}_${text}` : text)
  if (!match) return null
  const [, prefix = '', digits = ''] = match
  const id = Number(digits)
  const isDynamic = /^T[\da-fA-F]+$/.test(prefix)
  const entityTypeId = isDynamic ? Number.parseInt(prefix.slice(1), 16) : entityTypes.get(prefix)
  if (!entityTypeId || !Number.isSafeInteger(entityTypeId)) return null
  if (id === 0 || !Number.isSafeInteger(id)) return null
  const code = isDynamic ? `T${entityTypeId.toString(16)}` : prefix
  return { code: `${code}_${id}`, entityTypeId, id }
}
