import { decodeEntities } from '../../format/text/plainText'
import { valueOf } from '../../rest/Read'
import { readId, wireText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/** An employee chosen in the portal's own picker. */
export type PickedUser = { id: number; name: string | null }

/**
 * Reads the answer of the portal's picker: one user, or a list with one, which PHP and old scripts send as an object
 * of its indexes. The name may arrive HTML-escaped.
 *
 * @returns null without a positive id, which the portal would drop without an error
 * @see https://apidocs.bitrix24.com/sdk/bx24-js-sdk/system-dialogues/bx24-select-user.html
 */
export function readPickedUser(wire: unknown): PickedUser | null {
  return userOf(wire) ?? userOf(firstOf(wire))
}

function firstOf(wire: unknown): unknown {
  const [key, first] = [...fieldsOf(wire)][0] ?? []
  return /^\d+$/.test(key ?? '') ? first : undefined
}

function userOf(wire: unknown): PickedUser | null {
  const fields = fieldsOf(wire)
  const id = valueOf(readId(fields.get('id') ?? fields.get('ID')))
  const name = decodeEntities(wireText(fields.get('name') ?? fields.get('NAME')))
  return id === null ? null : { id, name: name || null }
}
