import { AlarmClock, CalendarClock } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { formatDuration } from '../../format/time/duration'
import { formatMoment } from '../../format/time/moment'
import { dueChoices, dueTime } from '../../lead/derive/dueTime'
import { useIsClosed } from '../../lead/useIsClosed'
import type { Activity, PersonName } from '../../lead/model/Surroundings'
import { ChoiceBox } from '../../ui/choices/Choice'
import { Menu } from '../../ui/choices/Menu'
import { useAnnounce } from '../../ui/access/Announcer'
import { useNow } from '../../ui/hooks/useNow'
import { activityDetails } from '../activity/activityDetails'
import { ActivityIcon } from '../activity/ActivityIcon'
import { ActivityLink } from '../activity/ActivityLink'
import { TimelineRow } from '../activity/TimelineRow'
import { useTextContext } from '../field/useTextContext'
import { PlannedRowState } from './PlannedRowState'
import { PostponeForm } from './PostponeForm'
import { usePlannedRow } from './usePlannedRow'

type PlannedRowProps = {
  activity: Activity
  leadId: number
  names: ReadonlyMap<number, PersonName>
  /** Runs before it is changed: the row stays until `onOver`. */
  onTouch: (activity: Activity) => void
  /** Runs when the outcome has been shown and the row may go. */
  onOver: (id: number) => void
}

/** One thing that is planned with the lead, with what an app can do with it. */
export function PlannedRow(props: PlannedRowProps) {
  const { activity, leadId, names, onTouch, onOver } = props
  const context = useTextContext()
  const { t, locale, zone } = context
  const now = useNow()
  const announce = useAnnounce()
  const row = useRef<HTMLLIElement>(null)
  const [isDating, setIsDating] = useState(false)
  // When the row is removed, the list takes its focus.
  useLayoutEffect(() => {
    const element = row.current
    const list = element?.parentElement
    return () => {
      if (element?.contains(document.activeElement)) list?.focus()
    }
  }, [])
  const what = activity.subject ?? t(`activity.${activity.kind}`)
  const { step, complete, postpone, start, close } = usePlannedRow(leadId, activity, {
    onTouch: () => onTouch(activity),
    onOver: () => onOver(activity.id),
    onChanged: ({ kind }) => announce(t(`nextStep.announced.${kind}`, { what })),
  })
  const change = step.state === 'changing' || step.state === 'changed' ? step.change : undefined
  // Also while an undo that failed has left it done.
  const isTicked =
    change?.kind === 'complete' || (step.state === 'failed' && step.change?.kind === 'reopen')
  const at = change?.kind === 'postpone' ? change.until : activity.at
  const late = at === null || isTicked ? 0 : now.getTime() - Date.parse(at)
  const isClosed = useIsClosed(leadId)
  const isBarred = isClosed || (step.state === 'failed' && step.failure.isLasting)
  /** The control that was pressed goes away: the focus stays in the row. */
  const keepFocus = (): void => row.current?.querySelector<HTMLElement>('input, button, a')?.focus()
  const actAnd = (act: () => void) => (): void => {
    keepFocus()
    act()
  }
  return (
    <TimelineRow
      ref={row}
      icon={
        activity.canBe.completed ? (
          <ChoiceBox
            aria-label={t('nextStep.tick', { what })}
            checked={isTicked}
            disabled={isBarred}
            onChange={() => {
              if (step.state === 'changed' && step.undo && isTicked) start(step.undo)
              else if (step.state === 'failed' && step.change && isTicked) start(step.change)
              else if (!isTicked) complete()
            }}
          />
        ) : late > 0 ? (
          <AlarmClock size={18} aria-hidden />
        ) : (
          <span aria-hidden>
            <ActivityIcon activity={activity} />
          </span>
        )
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
              <Menu
                label={t('nextStep.postpone', { what })}
                icon={<CalendarClock size={18} />}
                items={[
                  ...dueChoices.map((choice) => ({
                    label: t(`note.when.${choice}`),
                    onSelect: () => postpone(dueTime(choice, new Date(), zone)),
                  })),
                  {
                    label: t('note.when.other'),
                    onSelect: () => {
                      // What is typed stays when the list is read again without it.
                      onTouch(activity)
                      setIsDating(true)
                    },
                  },
                ]}
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
          onCancel={actAnd(() => {
            setIsDating(false)
            onOver(activity.id)
          })}
        />
      )}
      <PlannedRowState
        step={step}
        onStart={(next) => actAnd(() => start(next))()}
        onClose={actAnd(close)}
      />
    </TimelineRow>
  )
}
