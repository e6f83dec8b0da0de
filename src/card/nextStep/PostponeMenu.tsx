import { CalendarClock } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { dueChoices, dueTime } from '../../lead/derive/dueTime'
import type { Moment } from '../../rest/Read'
import { Menu } from '../../ui/choices/Menu'
import { useCardData } from '../shared/CardData'

type PostponeMenuProps = {
  /** What is to be postponed. */
  what: string
  onChoose: (until: Moment) => void
  /** Asks for a time that is not in the menu. */
  onOther: () => void
}

/** The usual times to postpone something to, and the way to any other. */
export function PostponeMenu({ what, onChoose, onOther }: PostponeMenuProps) {
  const { t } = useI18n()
  const { zone } = useCardData()
  return (
    <Menu
      label={t('nextStep.postpone', { what })}
      icon={<CalendarClock size={18} />}
      items={[
        ...dueChoices.map((choice) => ({
          label: t(`note.when.${choice}`),
          onSelect: () => onChoose(dueTime(choice, new Date(), zone)),
        })),
        { label: t('note.when.other'), onSelect: onOther },
      ]}
    />
  )
}
