import {
  AlarmClock,
  CalendarClock,
  ListChecks,
  Mail,
  MessageCircle,
  MessagesSquare,
  Phone,
  PhoneIncoming,
  PhoneOutgoing,
  SquareArrowOutUpRight,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDuration } from '../../format/time/duration'
import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { Activity } from '../../lead/model/Surroundings'
import { useNow } from '../../ui/hooks/useNow'
import { activityPath } from './activityPath'
import { useCardData } from '../shared/CardData'
import styles from './ActivityRow.module.css'
import { PortalLink } from '../shared/PortalLink'

type ActivityRowProps = {
  activity: Activity
  leadId: number
  isPlanned?: boolean
}

/** One thing that is planned with the lead, or was done. */
export function ActivityRow({ activity, leadId, isPlanned = false }: ActivityRowProps) {
  const { t, locale } = useI18n()
  const { relations, zone } = useCardData()
  const now = useNow()
  const { kind, direction, subject, at, responsibleId } = activity
  const late = isPlanned && at !== null ? now.getTime() - Date.parse(at) : 0
  const kindLabel = t(`activity.${kind}`)
  const moment = at === null ? null : formatMoment(at, { locale, zone, now })
  const person = responsibleId === null ? undefined : relations?.people.get(responsibleId)?.name
  const details = [
    t(isPlanned ? 'nextStep.planned' : 'nextStep.last'),
    subject !== null && kindLabel,
    direction !== null && t(`activity.${direction}`),
    moment?.text,
    person,
  ].filter(Boolean)
  return (
    <li>
      <span className={late > 0 ? `${styles.icon} ${styles.overdue}` : styles.icon} aria-hidden>
        {late > 0 ? <AlarmClock size={18} /> : <ActivityIcon activity={activity} />}
      </span>
      <span className={styles.words}>
        <div className={styles.subject} title={subject ?? kindLabel} dir="auto">
          {subject ?? kindLabel}
        </div>
        <div className={styles.details} title={moment?.full}>
          {late > 0 && (
            <strong className={styles.overdue}>
              {t('nextStep.overdue', { time: formatDuration(late, locale) })}
              {' · '}
            </strong>
          )}
          {details.join(' · ')}
        </div>
      </span>
      <span className={styles.open}>
        <PortalLink path={activityPath(activity, leadId)}>
          <SquareArrowOutUpRight size={18} aria-hidden />
          <span className="visually-hidden">
            {t(activity.taskId === null ? 'nextStep.openTimeline' : 'nextStep.openTask', {
              what: subject ?? kindLabel,
            })}
          </span>
        </PortalLink>
      </span>
    </li>
  )
}

function ActivityIcon({ activity: { kind, direction } }: { activity: Activity }): ReactNode {
  switch (kind) {
    case 'call':
      if (direction === 'in') return <PhoneIncoming size={18} />
      return direction === 'out' ? <PhoneOutgoing size={18} /> : <Phone size={18} />
    case 'meeting':
      return <Users size={18} />
    case 'email':
      return <Mail size={18} />
    case 'chat':
      return <MessagesSquare size={18} />
    case 'message':
      return <MessageCircle size={18} />
    case 'task':
    case 'todo':
      return <ListChecks size={18} />
    case 'other':
      return <CalendarClock size={18} />
  }
}
