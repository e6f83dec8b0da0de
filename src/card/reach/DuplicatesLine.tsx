import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { contactValues } from '../../lead/surroundings/surroundingCommands'
import type { Duplicates } from '../../lead/model/Surroundings'
import { Button } from '../../ui/controls/Button'
import { Disclosure } from '../../ui/controls/Disclosure'
import styles from './DuplicatesLine.module.css'
import { elementName } from '../shared/elementName'
import { elementPath } from '../shared/elementPath'
import { PortalLink } from '../shared/PortalLink'
import { useSurroundings } from '../shared/useSurroundings'

/** Other records with the lead's phones or e-mails, in one line whose height is reserved while they load. */
export function DuplicatesLine({ lead }: { lead: Lead }) {
  const { phones, emails } = contactValues(lead)
  if (phones.length + emails.length === 0) return null
  return (
    <div className={styles.line}>
      <Findings lead={lead} />
    </div>
  )
}

function Findings({ lead }: { lead: Lead }) {
  const { t, locale } = useI18n()
  const { surroundings, isPending, onRetry } = useSurroundings(lead)
  if (isPending) return <p>{t('duplicates.looking')}</p>
  if (!surroundings || surroundings.unread.has('duplicates')) {
    return (
      <p>
        {t('duplicates.unread')} <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
      </p>
    )
  }
  const { leads, contacts, companies, isCapped } = surroundings.duplicates
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
          {duplicateKeys(surroundings.duplicates).map(([type, id]) => (
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
