import { AlarmClock } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import type { Activity } from '../../lead/model/Surroundings'
import { ChoiceBox } from '../../ui/choices/Choice'
import { ActivityIcon } from '../activity/ActivityIcon'

type PlannedMarkProps = {
  activity: Activity
  /** The text of its row. */
  what: string
  isTicked: boolean
  isBarred: boolean
  isLate: boolean
  onToggle: () => void
}

/** What stands before a planned activity: the box that ticks it off, or an icon where an app cannot do that. */
export function PlannedMark(props: PlannedMarkProps) {
  const { activity, what, isTicked, isBarred, isLate, onToggle } = props
  const { t } = useI18n()
  if (activity.canBe.completed) {
    return (
      <ChoiceBox
        aria-label={t('nextStep.tick', { what })}
        checked={isTicked}
        disabled={isBarred}
        onChange={onToggle}
      />
    )
  }
  if (isLate) return <AlarmClock size={18} aria-hidden />
  return (
    <span aria-hidden>
      <ActivityIcon activity={activity} />
    </span>
  )
}
