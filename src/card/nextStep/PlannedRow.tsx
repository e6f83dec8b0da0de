import { useState } from 'react'
import { formatDuration } from '../../format/time/duration'
import { formatMoment } from '../../format/time/moment'
import { useIsClosed } from '../../lead/useIsClosed'
import type { Activity, UserNameParts } from '../../lead/model/Surroundings'
import { useAnnounce } from '../../ui/access/Announcer'
import { useNow } from '../../ui/hooks/useNow'
import { activityDetails } from '../activity/activityDetails'
import { ActivityLink } from '../activity/ActivityLink'
import { TimelineRow } from '../activity/TimelineRow'
import { useTextContext } from '../field/useTextContext'
import { PlannedMark } from './PlannedMark'
import { PlannedRowState } from './PlannedRowState'
import { PostponeForm } from './PostponeForm'
import { PostponeMenu } from './PostponeMenu'
import { useFocusInRow } from './useFocusInRow'
import { usePlannedRow } from './usePlannedRow'

type PlannedRowProps = {
  activity: Activity
  leadId: number
  names: ReadonlyMap<number, UserNameParts>
  /** Runs before it is changed: the row stays until `onOver`. */
  onTouch: (activity: Activity) => void
  /** Runs when the outcome has been shown and the row may go. */
  onOver: (id: number) => void
}

/** One thing that is planned with the lead, with what an app can do with it. */
export function PlannedRow({ activity, leadId, names, onTouch, onOver }: PlannedRowProps) {
  const context = useTextContext()
  const { t, locale, zone } = context
  const now = useNow()
  const announce = useAnnounce()
  const { row, keepFocus } = useFocusInRow()
  const [isDating, setIsDating] = useState(false)
  const what = activity.subject ?? t(`activity.${activity.kind}`)
  const planned = usePlannedRow(leadId, activity, {
    onTouch: () => onTouch(activity),
    onOver: () => onOver(activity.id),
    onChanged: ({ kind }) => announce(t(`nextStep.announced.${kind}`, { what })),
  })
  const { step, isTicked, at, postpone } = planned
  const late = at === null || isTicked ? 0 : now.getTime() - Date.parse(at)
  const isClosed = useIsClosed(leadId)
  const isBarred = isClosed || (step.state === 'failed' && step.failure.isLasting)
  return (
    <TimelineRow
      ref={row}
      icon={
        <PlannedMark
          activity={activity}
          what={what}
          isTicked={isTicked}
          isBarred={isBarred}
          isLate={late > 0}
          onToggle={planned.toggle}
        />
      }
      overdue={
        late > 0 ? t('nextStep.overdue', { time: formatDuration(late, locale, 1) }) : undefined
      }
      text={what}
      isDone={isTicked}
      details={activityDetails(
        { ...context, now },
        { ...activity, at },
        { names, isMeNamed: false },
      )}
      moment={at === null ? undefined : formatMoment(at, { locale, zone, now }).full}
      actions={
        // The form takes their room: on a phone its date would be cut off.
        !isDating && (
          <>
            {activity.canBe.postponed && !isTicked && !isBarred && (
              <PostponeMenu
                what={what}
                onChoose={postpone}
                onOther={() => {
                  // What is typed stays when the list is read again without it.
                  onTouch(activity)
                  setIsDating(true)
                }}
              />
            )}
            <ActivityLink activity={activity} leadId={leadId} />
          </>
        )
      }
    >
      {isDating && (
        <PostponeForm
          from={activity.at}
          onChoose={(until) => {
            setIsDating(false)
            keepFocus()
            postpone(until)
          }}
          onCancel={() => {
            keepFocus()
            setIsDating(false)
            onOver(activity.id)
          }}
        />
      )}
      <PlannedRowState
        step={step}
        onStart={(change) => {
          keepFocus()
          planned.start(change)
        }}
        onClose={() => {
          keepFocus()
          planned.close()
        }}
      />
    </TimelineRow>
  )
}
