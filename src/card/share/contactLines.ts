import { splitContact } from '../../format/contact/contact'
import { readContact } from '../contact/readContact'
import { contactsByType, type Contacts } from '../contact/contacts'
import type { SharedLead } from './SharedLead'

/** A line for each contact of a lead or a client: its value, and its kind in brackets. */
export function contactLines({ t }: SharedLead, contacts: Contacts): string[] {
  return contactsByType(contacts, splitContact).flatMap(([type, list]) =>
    list.map((contact) => {
      const { name, kind } = readContact(type, contact, t)
      return name + (kind === null ? '' : ` (${kind})`)
    }),
  )
}
