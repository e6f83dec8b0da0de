import { contactKind } from '../contact/contactKind'
import { contactName } from '../contact/contactName'
import { contactsByType, type Contacts } from '../contact/contacts'
import type { SharedLead } from './SharedLead'

/** A line for each contact of a lead or a client: its value, and its kind in brackets. */
export function contactLines({ t }: SharedLead, contacts: Contacts): string[] {
  return contactsByType(contacts).flatMap(([type, list]) =>
    list.map((contact) => {
      const kind = contactKind(type, contact, t)
      return contactName(type, contact, t) + (kind === null ? '' : ` (${kind})`)
    }),
  )
}
