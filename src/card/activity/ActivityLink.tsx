import { SquareArrowOutUpRight } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import type { Activity } from '../../lead/model/Surroundings'
import { PortalLink } from '../shared/element/PortalLink'
import styles from './ActivityLink.module.css'
import { activityPath } from './activityPath'

/** Opens an activity in the portal: a task on its own page, others in the timeline of the lead. */
export function ActivityLink({ activity, leadId }: { activity: Activity; leadId: number }) {
  const { t } = useI18n()
  const what = activity.subject ?? t(`activity.${activity.kind}`)
  return (
    <span className={styles.open}>
      <PortalLink path={activityPath(activity, leadId)}>
        <SquareArrowOutUpRight size={18} aria-hidden />
        <span className="visually-hidden">
          {t(activity.taskId === null ? 'nextStep.openTimeline' : 'nextStep.openTask', { what })}
        </span>
      </PortalLink>
    </span>
  )
}
