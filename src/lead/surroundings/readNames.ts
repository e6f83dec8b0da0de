import { valueOf } from '../../rest/Read'
import { readId, readText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import type { UserNameParts } from '../model/Surroundings'

/**
 * Reads the names in results of `user.get`.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
 */
export function readNames(wires: readonly unknown[]): Map<number, UserNameParts> {
  return new Map(
    wires.flatMap(itemsOf).flatMap((item) => {
      const fields = fieldsOf(item)
      const id = valueOf(readId(fields.get('ID')))
      if (id === null) return []
      const textOf = (name: string) => valueOf(readText(fields.get(name)))
      return [[id, { first: textOf('NAME'), last: textOf('LAST_NAME'), email: textOf('EMAIL') }]]
    }),
  )
}
