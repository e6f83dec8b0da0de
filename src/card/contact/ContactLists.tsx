import { useMemo } from 'react'
import { useI18n } from '../../i18n/I18n'
import { ContactRow } from './ContactRow'
import { contactsByType, type Contacts } from './contacts'
import { useMedia } from '../../ui/hooks/useMedia'
import { useContactReading } from './useContactReading'
import { FoldedList } from '../shared/FoldedList'

/** With more contacts than this there is a way past them. */
const fewContacts = 3

const plurals = {
  phone: 'phones',
  email: 'emails',
  messenger: 'messengers',
  site: 'sites',
} as const

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
  const { t } = useI18n()
  // On a phone the header has the call.
  const hasCall = !useMedia('phone') && isMain
  const { splitContact } = useContactReading()
  const lists = useMemo(() => contactsByType(contacts, splitContact), [contacts, splitContact])
  const count = lists.reduce((sum, [, list]) => sum + list.length, 0)
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([type, list]) => (
      <FoldedList key={type} items={list} limit={limit}>
        {(shown) => (
          <ul aria-label={t(`field.${plurals[type]}`)}>
            {shown.map((contact) => (
              <ContactRow
                key={contact.key}
                type={type}
                contact={contact}
                isFollowed={
                  count > fewContacts && isMain && type === 'phone' && contact === list[0]
                }
                isFirst={hasCall && type === 'phone' && contact === list[0]}
              />
            ))}
          </ul>
        )}
      </FoldedList>
    ))
}
