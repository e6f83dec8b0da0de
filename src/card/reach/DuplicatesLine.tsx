import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { duplicatesQuery } from '../../lead/duplicates/duplicatesQuery'
import { duplicateValues } from '../../lead/duplicates/duplicateValues'
import type { Duplicates } from '../../lead/model/Duplicates'
import { Button } from '../../ui/controls/Button'
import { Disclosure } from '../../ui/controls/Disclosure'
import styles from './DuplicatesLine.module.css'
import { elementName } from '../shared/elementName'
import { elementPath } from '../shared/elementPath'
import { PortalLink } from '../shared/PortalLink'
import { usePartOfLead } from '../shared/usePartOfLead'

/** Other records with the lead's phones or e-mails, in one line whose height is reserved while they load. */
export function DuplicatesLine({ lead }: { lead: Lead }) {
  const { phones, emails } = duplicateValues(lead)
  if (phones.length + emails.length === 0) return null
  return (
    <div className={styles.line}>
      <Findings lead={lead} />
    </div>
  )
}

function Findings({ lead }: { lead: Lead }) {
  const { t, locale } = useI18n()
  const { data, isPending, onRetry } = usePartOfLead(duplicatesQuery(lead))
  if (isPending) return <p>{t('duplicates.looking')}</p>
  if (!data || data.isUnread) {
    return (
      <p>
        {t('duplicates.unread')} <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
      </p>
    )
  }
  const { leads, contacts, companies, isCapped } = data
  const counts = [
    leads.length > 0 && t('duplicates.leads', { count: leads.length }),
    contacts.length > 0 && t('duplicates.contacts', { count: contacts.length }),
    companies.length > 0 && t('duplicates.companies', { count: companies.length }),
  ].filter((text) => text !== false)
  if (counts.length === 0) return <p>{t('duplicates.none')}</p>
  const what = new Intl.ListFormat(locale).format(counts)
  return (
    <div className={styles.found}>
      <Disclosure label={t(isCapped ? 'duplicates.foundMany' : 'duplicates.found', { what })}>
        <ul className={styles.list}>
          {duplicateKeys(data).map(([type, id]) => (
            <li key={`${type}:${id}`}>
              <PortalLink path={elementPath(type, id) ?? ''}>{elementName(type, id, t)}</PortalLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

/** `entityTypeId` and id of each duplicate. */
function duplicateKeys({ leads, contacts, companies }: Duplicates): [type: number, id: number][] {
  const lists: [type: number, ids: readonly number[]][] = [
    [1, leads],
    [3, contacts],
    [4, companies],
  ]
  return lists.flatMap(([type, ids]) => ids.map((id): [number, number] => [type, id]))
}
