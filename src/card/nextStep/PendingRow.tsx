import { Hourglass } from 'lucide-react'
import { oneLine } from '../../format/text/oneLine'
import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { Note } from '../../lead/write/Note'
import { useNow } from '../../ui/hooks/useNow'
import { TimelineRow } from '../activity/TimelineRow'
import { useCardData } from '../shared/CardData'

const longestText = 200

/** A to-do that is being added: it is in its list at once, marked until the portal has it. */
export function PendingRow({ note: { text, due } }: { note: Note & { kind: 'todo' } }) {
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const moment = formatMoment(due, { locale, zone, now })
  return (
    <TimelineRow
      icon={<Hourglass size={18} aria-hidden />}
      text={oneLine(text, longestText)}
      details={[t('note.adding'), moment.text]}
      moment={moment.full}
    />
  )
}
