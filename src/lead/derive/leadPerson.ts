import { textOf } from '../../rest/Read'
import type { Directories } from '../model/Directories'
import type { Lead } from '../model/Lead'
import type { Relations } from '../model/Relations'
import { leadName } from './leadName'

/**
 * The person of a lead: its own name, else that of its first contact with a name, since the leads of returning
 * customers often have none.
 *
 * @param relations with the contacts; undefined while they load
 * @param locale decides the order of the name's parts
 * @returns the name, empty when there is none, and the lead's position, else the contact's
 */
export function leadPerson(
  lead: Lead,
  directories: Directories | undefined,
  relations: Relations | undefined,
  locale: string,
): { name: string; position: string | null } {
  const own = { name: leadName(lead, directories, locale), position: textOf(lead.position) }
  if (leadName(lead, undefined, locale) !== '') return own
  const contact = relations?.contacts.find(({ name }) => name !== null)
  if (!contact) return own
  return { name: contact.name ?? '', position: own.position ?? contact.position }
}
