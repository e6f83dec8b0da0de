import type { ReactNode } from 'react'
import { formatList } from '../../format/language/formatList'
import { duplicatesQuery } from '../../lead/duplicates/duplicatesQuery'
import { duplicateValues } from '../../lead/duplicates/duplicateValues'
import type { DuplicateRef, Duplicates } from '../../lead/model/Duplicates'
import type { Lead } from '../../lead/model/Lead'
import { useI18n } from '../../i18n/I18n'
import type { Translate } from '../../i18n/catalogs/messages'
import { Button } from '../../ui/controls/Button'
import { Disclosure } from '../../ui/controls/Disclosure'
import { usePartOfLead } from '../shared/usePartOfLead'
import { DuplicateList } from './DuplicateList'
import styles from './DuplicatesLine.module.css'
import { useDuplicateText } from './useDuplicateText'
import { useFaces } from './useFaces'

/** How many of them the folded line names. */
const namesInSight = 2

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
  const { t } = useI18n()
  const { data, isPending, onRetry } = usePartOfLead(duplicatesQuery(lead))
  if (isPending) return <p>{t('duplicates.looking')}</p>
  const retry = <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
  if (data && data.records.length > 0) {
    return (
      <Found leadId={lead.id} duplicates={data}>
        {data.isUnread && (
          <p>
            {t('duplicates.incomplete')} {retry}
          </p>
        )}
      </Found>
    )
  }
  if (!data || data.isUnread) {
    return (
      <p>
        {t('duplicates.unread')} {retry}
      </p>
    )
  }
  return <p>{t('duplicates.none')}</p>
}

type FoundProps = { leadId: number; duplicates: Duplicates; children: ReactNode }

/** The first few by name, which unfold to all of them; their numbers as long as no name is known. */
function Found({ leadId, duplicates, children }: FoundProps) {
  const { t, locale } = useI18n()
  const { records, isCapped } = duplicates
  const { data } = useFaces(leadId, records, 0)
  const textOf = useDuplicateText()
  const named = (data?.faces ?? []).slice(0, namesInSight)
  const others = records.length - named.length
  const texts = [
    ...named.map(textOf),
    ...(others > 0 ? [t('duplicates.more', { count: others })] : []),
  ]
  const what = formatList(named.length > 0 ? texts : counts(duplicates, t), locale)
  const label = t(isCapped ? 'duplicates.foundMany' : 'duplicates.found', { what })
  return (
    <div className={styles.found}>
      <Disclosure label={<span className={styles.label}>{label}</span>}>
        <DuplicateList leadId={leadId} records={records} />
      </Disclosure>
      {children}
    </div>
  )
}

function counts({ records }: Duplicates, t: Translate): string[] {
  const countOf = (kind: DuplicateRef['kind']) => records.filter((one) => one.kind === kind).length
  const [leads, contacts, companies] = [countOf('lead'), countOf('contact'), countOf('company')]
  return [
    leads > 0 && t('duplicates.leads', { count: leads }),
    contacts > 0 && t('duplicates.contacts', { count: contacts }),
    companies > 0 && t('duplicates.companies', { count: companies }),
  ].filter((text) => text !== false)
}
