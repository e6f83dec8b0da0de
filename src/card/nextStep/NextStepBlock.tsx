import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { ActivityRow } from './ActivityRow'
import styles from './NextStepBlock.module.css'
import { NoteForm } from './NoteForm'
import { useSurroundings } from '../shared/useSurroundings'

/** What is planned with the lead, what was last, and a line to write down what to do next. */
export function NextStepBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  return (
    <Section title={t('block.nextStep')}>
      <ul className={styles.list}>
        <Activities lead={lead} />
      </ul>
      <NoteForm leadId={lead.id} />
    </Section>
  )
}

function Activities({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { surroundings, isPending, onRetry } = useSurroundings(lead)
  if (isPending) {
    return (
      <>
        <li>
          <Skeleton width="70%" />
        </li>
        <li>
          <Skeleton width="60%" />
        </li>
      </>
    )
  }
  const isUnread = (part: 'planned' | 'past') => surroundings?.unread.has(part) !== false
  const failed = (
    <li>
      <span>{t('nextStep.unread')}</span>
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </li>
  )
  const next = surroundings?.nextStep
  const last = surroundings?.lastContact
  return (
    <>
      {next ? (
        <ActivityRow activity={next} leadId={lead.id} isPlanned />
      ) : isUnread('planned') ? (
        failed
      ) : (
        <li>{t('nextStep.none')}</li>
      )}
      {last ? (
        <ActivityRow activity={last} leadId={lead.id} />
      ) : isUnread('past') ? (
        failed
      ) : (
        <li>{t('nextStep.noContact')}</li>
      )}
    </>
  )
}
