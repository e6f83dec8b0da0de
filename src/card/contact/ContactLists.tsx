import { useMemo } from 'react'
import { ContactRow } from './ContactRow'
import { contactsByType, type Contacts } from './contacts'
import { FoldedList } from '../shared/FoldedList'

/** How many contacts of each type are shown at once. */
const limit = 6

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
  const lists = useMemo(() => contactsByType(contacts), [contacts])
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
                isFirst={isMain && type === 'phone' && contact === list[0]}
              />
            ))}
          </ul>
        )}
      </FoldedList>
    ))
}
