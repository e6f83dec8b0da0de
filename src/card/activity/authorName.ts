import { formatName } from '../../format/person/name'
import { isolated } from '../../format/text/isolated'
import type { UserNameParts } from '../../lead/model/Surroundings'
import type { TextContext } from '../field/TextContext'

/**
 * The name of the user who wrote or does something, also of one who is not among the people of the lead; the id while
 * it is unknown.
 */
export function authorName(
  { relations, locale, t }: Pick<TextContext, 'relations' | 'locale' | 't'>,
  names: ReadonlyMap<number, UserNameParts>,
  id: number,
): string {
  const person = relations?.people.get(id)?.name
  if (person) return isolated(person, locale)
  const parts = names.get(id)
  const name = parts && (formatName({ ...parts, second: null }, locale) || parts.email)
  return name ? isolated(name, locale) : t('lead.user', { id })
}
