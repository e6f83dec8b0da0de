import { valueOf } from '../../rest/Read'
import { readId, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'

/** An employee chosen in the portal's own picker. */
export type PickedUser = { id: number; name: string | null }

/**
 * Reads the answer of the portal's picker: one user, or a list with one.
 *
 * @returns null without a positive id, which the portal would drop without a word
 */
export function readPickedUser(wire: unknown): PickedUser | null {
  const fields = fieldsOf(Array.isArray(wire) ? itemsOf(wire)[0] : wire)
  const id = valueOf(readId(fields.get('id')))
  return id === null ? null : { id, name: wireText(fields.get('name')) || null }
}
