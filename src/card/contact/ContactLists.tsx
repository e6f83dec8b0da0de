import { useMemo } from 'react'
import { ContactRow } from './ContactRow'
import { contactsByType, type Contacts } from './contacts'
import { FoldedList } from '../shared/FoldedList'

/** Contacts of each type shown before "Show more". */
const limit = 6

/**
 * All contacts of a lead or client, by type, each with its actions.
 *
 * @param isMain whether to make calling the first number the primary action
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
