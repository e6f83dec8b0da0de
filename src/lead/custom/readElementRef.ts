import { idFrom } from '../../format/number/id'
import type { ElementRef } from '../model/CustomValue'
import { elementTypeOf, smartItemCode } from '../model/elementTypes'

/**
 * Reads the value of a `crm` field: `C_12`, `T80_6`, or a bare `12` where the field allows one type only.
 *
 * @param targets short codes of the types that the field allows
 * @returns null when the type is unknown
 */
export function readElementRef(text: string, targets: readonly string[]): ElementRef | null {
  const [only] = targets
  const bare = /^\d+$/.test(text) && only !== undefined && targets.length === 1
  const match = /^(T[\da-fA-F]+|[A-Z]+)_(\d+)$/.exec(bare ? `${only}_${text}` : text)
  if (!match) return null
  const [, prefix = '', digits = ''] = match
  const id = idFrom(digits)
  const entityTypeId = elementTypeOf(prefix)
  if (entityTypeId === undefined || id === null) return null
  const isSmart = /^T[\da-fA-F]+$/.test(prefix)
  return {
    code: isSmart ? smartItemCode(entityTypeId, id) : `${prefix}_${id}`,
    entityTypeId,
    id,
  }
}
