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
import type { Activity } from '../../lead/model/Surroundings'
import { useNow } from '../../ui/hooks/useNow'
import { activityDetails } from './activityDetails'
import { activityPath } from './activityPath'
import { useTextContext } from '../field/useTextContext'
import styles from './ActivityRow.module.css'
import { PortalLink } from '../shared/PortalLink'
import { TimelineRow } from './TimelineRow'

type ActivityRowProps = {
  activity: Activity
  leadId: number
  isPlanned?: boolean
  /** What can be done beside opening it. */
  children?: ReactNode
}

/** One thing that is planned with the lead, or was done. */
export function ActivityRow({ activity, leadId, isPlanned = false, children }: ActivityRowProps) {
  const context = useTextContext()
  const { t, locale, zone } = context
  const now = useNow()
  const { kind, subject, at, taskId } = activity
  const late = isPlanned && at !== null ? now.getTime() - Date.parse(at) : 0
  const kindLabel = t(`activity.${kind}`)
  const moment = at === null ? null : formatMoment(at, { locale, zone, now })
  const what = subject ?? kindLabel
  return (
    <TimelineRow
      icon={late > 0 ? <AlarmClock size={18} /> : <ActivityIcon activity={activity} />}
      overdue={late > 0 ? t('nextStep.overdue', { time: formatDuration(late, locale) }) : undefined}
      text={what}
      details={[
        t(isPlanned ? 'nextStep.planned' : 'nextStep.last'),
        ...activityDetails({ ...context, now }, activity),
      ]}
      moment={moment?.full}
    >
      {children}
      <span className={styles.open}>
        <PortalLink path={activityPath(activity, leadId)}>
          <SquareArrowOutUpRight size={18} aria-hidden />
          <span className="visually-hidden">
            {t(taskId === null ? 'nextStep.openTimeline' : 'nextStep.openTask', { what })}
          </span>
        </PortalLink>
      </span>
    </TimelineRow>
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
