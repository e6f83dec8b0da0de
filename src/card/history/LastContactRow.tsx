import { useState } from 'react'
import { formatMoment } from '../../format/time/moment'
import type { Activity, UserNameParts } from '../../lead/model/Surroundings'
import { Button } from '../../ui/controls/Button'
import { useNow } from '../../ui/hooks/useNow'
import { activityDetails } from '../activity/activityDetails'
import { ActivityIcon } from '../activity/ActivityIcon'
import { ActivityLink } from '../activity/ActivityLink'
import { TimelineRow } from '../activity/TimelineRow'
import { useTextContext } from '../field/useTextContext'
import { CallParts } from './CallParts'

type LastContactRowProps = {
  activity: Activity
  leadId: number
  names: ReadonlyMap<number, UserNameParts>
}

/** The last call, e-mail, meeting or chat, in which direction and by whom; a call's recording on a click. */
export function LastContactRow({ activity, leadId, names }: LastContactRowProps) {
  const context = useTextContext()
  const { t, locale, zone } = context
  const now = useNow()
  const [isOpen, setIsOpen] = useState(false)
  const { kind, subject, at, isMissed } = activity
  const hasParts = kind === 'call' && !isMissed
  return (
    <TimelineRow
      icon={
        <span aria-hidden>
          <ActivityIcon activity={activity} />
        </span>
      }
      text={subject ?? t(`activity.${kind}`)}
      details={[
        t('nextStep.last'),
        ...activityDetails({ ...context, now }, activity, { names, isMeNamed: false }),
      ]}
      moment={at === null ? undefined : formatMoment(at, { locale, zone, now }).full}
      actions={<ActivityLink activity={activity} leadId={leadId} />}
    >
      {hasParts && (
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('call.parts')}
        </Button>
      )}
      {isOpen && <CallParts activityId={activity.id} leadId={leadId} />}
    </TimelineRow>
  )
}
