import type { ContactType } from '../format/contact'
import { useI18n } from '../i18n/I18n'
import { valueOf, type Lead, type Multifield } from '../lead/Lead'
import { Section } from '../ui/Section'
import { ContactRow } from './ContactRow'
import { FoldedList } from './FoldedList'

/** How many contacts of each type are shown at once. */
const limit = 6

/** Every way to reach the person, each with its actions. */
export function ReachBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const lists: [ContactType, Multifield[]][] = [
    ['phone', lead.phones],
    ['email', lead.emails],
    ['messenger', lead.messengers],
    ['site', lead.sites],
  ]
  const filled = lists.filter(([, contacts]) => contacts.length > 0)
  return (
    <Section title={t('block.reach')}>
      {filled.length === 0 && (
        <p>
          {valueOf(lead.isReturning) === true ? t('block.reachReturning') : t('block.reachEmpty')}
        </p>
      )}
      {filled.map(([type, contacts]) => (
        <FoldedList key={type} items={contacts} limit={limit}>
          {(shown) => (
            <ul>
              {shown.map((contact) => (
                <ContactRow
                  key={contact.key}
                  type={type}
                  contact={contact}
                  isFirst={contact === lead.phones[0]}
                />
              ))}
            </ul>
          )}
        </FoldedList>
      ))}
    </Section>
  )
}
