import type { ContactType } from '../../format/contact/ContactAction'
import { splitContact } from '../../format/contact/contact'
import type { Multifield } from '../../lead/model/Lead'

/** The multifields of a lead, contact or company. */
export type Contacts = {
  phones: readonly Multifield[]
  emails: readonly Multifield[]
  messengers: readonly Multifield[]
  sites: readonly Multifield[]
}

export function hasContacts({ phones, emails, messengers, sites }: Contacts): boolean {
  return phones.length + emails.length + messengers.length + sites.length > 0
}

/**
 * The contacts by type, in the order of the card; a value with several phones or addresses becomes several contacts.
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

/** Splits values with several phones or addresses; an item with one value keeps its identity. */
export function separate(type: ContactType, list: readonly Multifield[]): readonly Multifield[] {
  return list.flatMap((contact) => {
    const parts = splitContact(type, contact.value)
    if (parts.length < 2 && parts[0] === contact.value) return [contact]
    // The first part keeps the field's key, so that its row is not remounted when a second one is typed.
    return [...parts.entries()].map(([index, part]) => partOf(contact, index, part))
  })
}

function partOf(contact: Multifield, index: number, value: string): Multifield {
  return { ...contact, key: index === 0 ? contact.key : `${contact.key}/${index}`, value }
}
