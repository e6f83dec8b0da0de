import type { ContactType } from '../../format/contact/contact'
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

/** The same by their types, in the order in which they are shown. */
export function contactsByType(
  contacts: Contacts,
): readonly (readonly [type: ContactType, list: readonly Multifield[]])[] {
  return [
    ['phone', contacts.phones],
    ['email', contacts.emails],
    ['messenger', contacts.messengers],
    ['site', contacts.sites],
  ]
}
