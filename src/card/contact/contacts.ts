import type { ContactType } from '../../format/contact/ContactAction'
import type { Multifield } from '../../lead/model/Lead'

/** The multifields of a lead, contact or company. */
export type Contacts = {
  phones: readonly Multifield[]
  emails: readonly Multifield[]
  messengers: readonly Multifield[]
  sites: readonly Multifield[]
}

/** Whether there is at least one contact of any kind. */
export function hasContacts({ phones, emails, messengers, sites }: Contacts): boolean {
  return phones.length + emails.length + messengers.length + sites.length > 0
}

/**
 * The contacts by type, in the order of the card; a value with several phones or addresses becomes several contacts.
 *
 * @param split returns the contacts in a value, as `splitContact` does
 */
export function contactsByType(
  contacts: Contacts,
  split: (type: ContactType, value: string) => string[],
): readonly (readonly [type: ContactType, list: readonly Multifield[]])[] {
  return [
    ['phone', separate(contacts.phones, (value) => split('phone', value))],
    ['email', separate(contacts.emails, (value) => split('email', value))],
    ['messenger', separate(contacts.messengers, (value) => split('messenger', value))],
    ['site', separate(contacts.sites, (value) => split('site', value))],
  ]
}

/** Splits values with several phones or addresses; an item with one value keeps its identity. */
export function separate(
  list: readonly Multifield[],
  split: (value: string) => string[],
): readonly Multifield[] {
  return list.flatMap((contact) => {
    const parts = split(contact.value)
    if (parts.length < 2 && parts[0] === contact.value) return [contact]
    // The first part keeps the field's key, so that its row is not remounted when a second one is typed.
    return [...parts.entries()].map(([index, part]) => partOf(contact, index, part))
  })
}

function partOf(contact: Multifield, index: number, value: string): Multifield {
  return { ...contact, key: index === 0 ? contact.key : `${contact.key}/${index}`, value }
}
