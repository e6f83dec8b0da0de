import { MomentText } from '../../../card/field/MomentText'
import { formatDuration } from '../../../format/time/duration'
import { useI18n } from '../../../i18n/I18n'
import type { Activity } from '../../../lead/model/Surroundings'
import { useNow } from '../../../ui/hooks/useNow'
import { Muted } from '../../../ui/surfaces/Muted'
import { Skeleton } from '../../../ui/surfaces/Skeleton'
import styles from './RowStep.module.css'

type RowStepProps = {
  /** Null when nothing is planned, undefined when that is not known. */
  step: Activity | null | undefined
  /** Whether it is still being asked for. */
  isComing: boolean
}

/** The next step of a lead in one line: when, or by how much it is overdue, and what. */
export function RowStep({ step, isComing }: RowStepProps) {
  const { t, locale } = useI18n()
  const now = useNow()
  if (step === undefined)
    return isComing ? <Skeleton width={140} /> : <Muted>{t('nextStep.unread')}</Muted>
  if (step === null) {
    const none = t('list.unplanned')
    return (
      <span title={none}>
        <Muted>{none}</Muted>
      </span>
    )
  }
  const late = step.at === null ? 0 : now.getTime() - Date.parse(step.at)
  const lateness = t('nextStep.overdue', { time: formatDuration(late, locale, 1) })
  const subject = step.subject ?? t(`activity.${step.kind}`)
  return (
    <>
      {late > 0 ? (
        <span className={styles.late} title={lateness}>
          {lateness}
        </span>
      ) : (
        step.at !== null && (
          <span className={styles.due}>
            <MomentText moment={step.at} />
          </span>
        )
      )}
      <span className={styles.subject} title={subject} dir="auto">
        {subject}
      </span>
    </>
  )
}
