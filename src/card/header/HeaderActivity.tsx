import { formatDuration } from '../../format/time/duration'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import type { Activity } from '../../lead/model/Surroundings'
import { Muted } from '../../ui/surfaces/Muted'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { useNow } from '../../ui/hooks/useNow'
import { noContactText } from '../activity/noContactText'
import { MomentText } from '../field/MomentText'
import styles from './HeaderActivity.module.css'
import { useCardData } from '../shared/CardData'
import { useSurroundings } from '../shared/useSurroundings'

/** The date of the last communication with the customer, in either direction. */
export function LastContact({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const { surroundings, isPending } = useSurroundings(lead)
  if (isPending) return <Skeleton width={100} />
  const last = surroundings?.lastContact
  if (!last) {
    const isUnread = surroundings?.unread.has('past') !== false
    return isUnread ? (
      <Muted>{t('nextStep.unread')}</Muted>
    ) : (
      <Muted title={noContactText(lead, relations, t)}>{t('header.noContact')}</Muted>
    )
  }
  return last.at === null ? <ActivityName activity={last} /> : <MomentText moment={last.at} />
}

/** The next planned activity, and by how much it is overdue. */
export function NextStep({ lead }: { lead: Lead }) {
  const { t, locale } = useI18n()
  const now = useNow()
  const { surroundings, isPending } = useSurroundings(lead)
  if (isPending) return <Skeleton width={180} />
  const next = surroundings?.planned[0]
  if (!next) {
    const isUnread = surroundings?.unread.has('planned') !== false
    return <Muted>{t(isUnread ? 'nextStep.unread' : 'header.nothingPlanned')}</Muted>
  }
  const late = next.at === null ? 0 : now.getTime() - Date.parse(next.at)
  return (
    <>
      {late > 0 ? (
        <span className="shape-alert">
          {t('nextStep.overdue', { time: formatDuration(late, locale, 1) })}
        </span>
      ) : (
        next.at !== null && (
          <span>
            <MomentText moment={next.at} />
          </span>
        )
      )}
      <ActivityName activity={next} />
    </>
  )
}

function ActivityName({ activity: { kind, subject } }: { activity: Activity }) {
  const { t } = useI18n()
  const name = subject ?? t(`activity.${kind}`)
  return (
    <span className={styles.subject} title={name} dir="auto">
      {name}
    </span>
  )
}
