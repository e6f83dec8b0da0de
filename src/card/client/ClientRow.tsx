import { Building2 } from 'lucide-react'
import { initials } from '../../format/person/initials'
import { isolated } from '../../format/text/isolated'
import { useI18n } from '../../i18n/I18n'
import type { Client } from '../../lead/model/Relations'
import { Avatar } from '../../ui/surfaces/Avatar'
import { Disclosure } from '../../ui/controls/Disclosure'
import { useCardData } from '../shared/CardData'
import styles from './ClientRow.module.css'
import { ContactLists } from '../contact/ContactLists'
import { hasContacts } from '../contact/contacts'
import { PortalLink } from '../shared/element/PortalLink'
import { usePhoneFormat } from '../contact/usePhoneFormat'

/** A company or a contact: its name and position, and its contacts folded below. */
export function ClientRow({ client }: { client: Client }) {
  const { t } = useI18n()
  const { isPending } = useCardData()
  const { kind, id, name, missing } = client
  const fallback = kind === 'company' ? t('lead.company', { id }) : t('lead.contact', { id })
  const shownName = name ?? fallback
  const details = useDetails(client)
  return (
    <li className={styles.row}>
      <div className={styles.client}>
        {kind === 'company' ? (
          <span className={styles.company} aria-hidden>
            <Building2 size={18} />
          </span>
        ) : (
          <Avatar initials={initials(name ?? '')} size={36} />
        )}
        <div className={styles.text}>
          <div className={styles.name} title={shownName}>
            {missing === 'gone' ? (
              shownName
            ) : (
              <PortalLink path={`/crm/${kind}/details/${id}/`}>{shownName}</PortalLink>
            )}
          </div>
          <div className={styles.details} dir="auto" title={details}>
            {details}
          </div>
        </div>
      </div>
      {isPending && <div className={styles.waysToCome} />}
      {hasContacts(client) && (
        <div className={styles.ways}>
          <Disclosure
            label={
              <span>
                {t('client.ways')}
                <span className="visually-hidden">
                  {t('app.comma')}
                  {shownName}
                </span>
              </span>
            }
          >
            <ContactLists contacts={client} />
          </Disclosure>
        </div>
      )}
    </li>
  )
}

/** What a client is, why it could not be read, and the first way to reach it, in one line. */
function useDetails({ kind, position, missing, phones: [phone], emails }: Client): string {
  const { t, locale } = useI18n()
  const format = usePhoneFormat(phone !== undefined)
  const number = phone && (format?.(phone.value)?.international ?? phone.value)
  const way = number ?? emails[0]?.value
  const first = way && isolated(way, locale)
  const details =
    missing === 'gone'
      ? [position, t(`client.gone.${kind}`), first]
      : [position ?? t(`client.${kind}`), missing && t(missingTexts[missing]), first]
  return details.filter(Boolean).join(t('app.comma'))
}

const missingTexts = {
  denied: 'lead.denied',
  failed: 'lead.unreadable',
} as const
