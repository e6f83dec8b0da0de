import type { ContactType } from '../../format/contact/ContactAction'
import { splitContact } from '../../format/contact/contact'
import type { Multifield } from '../../lead/model/Lead'

/** The ways to reach somebody. */
export type Contacts = {
  phones: readonly Multifield[]
  emails: readonly Multifield[]
  messengers: readonly Multifield[]
  sites: readonly Multifield[]
}

/** Whether there is any way to reach somebody. */
export function hasContacts({ phones, emails, messengers, sites }: Contacts): boolean {
  return phones.length + emails.length + messengers.length + sites.length > 0
}

/**
 * The same by their types, in the order in which they are shown; a field that holds several phones or
 * addresses becomes as many contacts.
 */
export function contactsByType(
  contacts: Contacts,
): readonly (readonly [type: ContactType, list: readonly Multifield[]])[] {
  return [
    ['phone', separate('phone', contacts.phones)],
    ['email', separate('email', contacts.emails)],
    ['messenger', separate('messenger', contacts.messengers)],
    ['site', contacts.sites],
  ]
}

/** The contacts of one type, one to an item; those that hold only one stay the same objects. */
export function separate(type: ContactType, list: readonly Multifield[]): readonly Multifield[] {
  return list.flatMap((contact) => {
    const parts = splitContact(type, contact.value)
    if (parts.length < 2 && parts[0] === contact.value) return [contact]
    // The first keeps the key of the field, so that its row stays when another is added to it.
    return [...parts.entries()].map(([index, part]) => partOf(contact, index, part))
  })
}

function partOf(contact: Multifield, index: number, value: string): Multifield {
  return { ...contact, key: index === 0 ? contact.key : `${contact.key}/${index}`, value }
}
