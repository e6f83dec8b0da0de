import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import type { Client } from '../lead/Relations'
import { Section } from '../ui/Section'
import { useCardData } from './CardData'
import { ContactLists, hasContacts } from './ContactLists'
import styles from './ReachBlock.module.css'

/** Every way to reach the person: the lead's own, or the client's where the lead has none. */
export function ReachBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  if (hasContacts(lead)) {
    return (
      <Section title={t('block.reach')}>
        <ContactLists contacts={lead} isMain />
      </Section>
    )
  }
  // A returning customer's lead carries no contacts of its own: they are the client's.
  const clients: Client[] = [...(relations?.contacts ?? []), relations?.company ?? []].flat()
  const reachable = clients.filter(hasContacts)
  return (
    <Section title={t('block.reach')}>
      {reachable.length === 0 && <p>{t('block.reachEmpty')}</p>}
      {reachable.map((client, index) => (
        <div key={`${client.kind}-${client.id}`} className={styles.client}>
          <h3 className={styles.name} dir="auto">
            {client.name ?? t(`client.${client.kind}`)}
          </h3>
          <ContactLists contacts={client} isMain={index === 0} />
        </div>
      ))}
    </Section>
  )
}
