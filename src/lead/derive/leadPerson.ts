import { textOf } from '../../rest/Read'
import type { Directories } from '../model/Directories'
import type { Lead } from '../model/Lead'
import type { Relations } from '../model/Relations'
import { leadName } from './leadName'

/**
 * Who a lead is about: the person it names, else its first contact that has a name. A returning
 * customer's lead carries no name of its own.
 *
 * @param relations with the contacts; undefined while they are on their way
 * @param locale decides the order of names
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
