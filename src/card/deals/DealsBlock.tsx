import { useI18n } from '../../i18n/I18n'
import { dealsQuery } from '../../lead/deals/dealsQuery'
import type { DealGroup, Deals } from '../../lead/model/Deals'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { useTextContext } from '../field/useTextContext'
import { FoldedList } from '../shared/FoldedList'
import { usePartOfLead } from '../shared/usePartOfLead'
import { DealRow } from './DealRow'
import styles from './DealsBlock.module.css'
import { dealsText } from './dealsText'

/**
 * What became of the lead and what its client bought before: deals that the person can see. Shows nothing while they
 * load, because most leads have none, and nothing where there are none.
 */
export function DealsBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { data, isPending, onRetry } = usePartOfLead(dealsQuery(lead))
  if (isPending) return null
  const isEmpty = !data || data.ofLead.total + data.ofClient.total === 0
  if (isEmpty && data?.isUnread === false) return null
  return (
    <Section title={t('block.deals')}>
      {data && (
        <>
          <Group title={t('deals.ofLead')} group={data.ofLead} stages={data.stages} />
          <Group title={t('deals.ofClient')} group={data.ofClient} stages={data.stages} />
        </>
      )}
      {data?.isUnread !== false && (
        <p>
          {t(isEmpty ? 'deals.unread' : 'deals.incomplete')}{' '}
          <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
        </p>
      )}
    </Section>
  )
}

type GroupProps = { title: string; group: DealGroup; stages: Deals['stages'] }

function Group({ title, group, stages }: GroupProps) {
  const context = useTextContext()
  if (group.total === 0) return null
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <p>{dealsText(context, group)}</p>
      </div>
      <FoldedList items={group.deals} limit={1}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((deal) => (
              <DealRow key={deal.id} deal={deal} stages={stages} />
            ))}
          </ul>
        )}
      </FoldedList>
    </div>
  )
}
