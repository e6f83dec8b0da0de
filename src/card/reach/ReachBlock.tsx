import { isOdd } from '../../rest/Read'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import type { Client } from '../../lead/model/Relations'
import { Section } from '../../ui/surfaces/Section'
import { useCardData } from '../shared/CardData'
import { ContactLists } from '../contact/ContactLists'
import { hasContacts } from '../contact/contacts'
import { LaterLine } from '../shared/LaterLine'
import { reachableClient } from '../contact/reachableClient'
import styles from './ReachBlock.module.css'

/** The contacts of the lead; the client's when the lead has none. */
export function ReachBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const isOwn = hasContacts(lead)
  const client = isOwn ? undefined : reachableClient(relations)
  return (
    <Section
      title={t('block.reach')}
      aside={
        <LaterLine>{(lines) => <lines.LocalTime phones={(client ?? lead).phones} />}</LaterLine>
      }
    >
      {isOwn ? (
        <ContactLists contacts={lead} isMain />
      ) : (
        <ClientContacts lead={lead} client={client} />
      )}
      {lead.phones.length + lead.emails.length > 0 && (
        <LaterLine placeholder={<div className={styles.duplicates} />}>
          {(parts) => <parts.DuplicatesLine lead={lead} />}
        </LaterLine>
      )}
    </Section>
  )
}

type ClientContactsProps = { lead: Lead; client: Client | undefined }

/** The contacts of a returning customer: the portal stores them in the client, not in the lead. */
function ClientContacts({ lead, client }: ClientContactsProps) {
  const { t } = useI18n()
  const { relations, isPending } = useCardData()
  const hasClient = [lead.contactId, lead.companyId].some((id) => id !== null && !isOdd(id))
  // The height of a usual client, to keep the layout shift small.
  if (hasClient && isPending) return <div className={styles.client} />
  if (!client) {
    const isUnread = hasClient && relations === undefined
    return (
      <p className="shape-muted">{t(isUnread ? 'block.reachReturning' : 'block.reachEmpty')}</p>
    )
  }
  return (
    <div className={styles.client}>
      <h3 className={styles.name} dir="auto">
        {client.name ?? t(`client.${client.kind}`)}
      </h3>
      <ContactLists contacts={client} isMain />
    </div>
  )
}
