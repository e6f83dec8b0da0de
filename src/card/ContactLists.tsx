import type { ContactType } from '../format/contact'
import type { Multifield } from '../lead/Lead'
import { ContactRow } from './ContactRow'
import { FoldedList } from './FoldedList'

export type Contacts = {
  phones: readonly Multifield[]
  emails: readonly Multifield[]
  messengers: readonly Multifield[]
  sites: readonly Multifield[]
}

/** How many contacts of each type are shown at once. */
const limit = 6

/** Whether there is any way to reach somebody. */
export function hasContacts({ phones, emails, messengers, sites }: Contacts): boolean {
  return phones.length + emails.length + messengers.length + sites.length > 0
}

/**
 * Every way to reach somebody, each with its actions.
 *
 * @param isMain whether calling the first number is what the card is for
 */
export function ContactLists({
  contacts,
  isMain = false,
}: {
  contacts: Contacts
  isMain?: boolean
}) {
  const lists: [ContactType, readonly Multifield[]][] = [
    ['phone', contacts.phones],
    ['email', contacts.emails],
    ['messenger', contacts.messengers],
    ['site', contacts.sites],
  ]
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([type, list]) => (
      <FoldedList key={type} items={list} limit={limit}>
        {(shown) => (
          <ul>
            {shown.map((contact) => (
              <ContactRow
                key={contact.key}
                type={type}
                contact={contact}
                isFirst={isMain && contact === contacts.phones[0]}
              />
            ))}
          </ul>
        )}
      </FoldedList>
    ))
}
