import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { Moment } from '../../rest/Read'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'

/** Date and time in the user's time zone, in full in the tooltip. */
export function MomentText({ moment }: { moment: Moment }) {
  const { locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const { text, full } = formatMoment(moment, { locale, zone, now })
  return (
    <time dateTime={moment} title={full} dir="auto">
      {text}
    </time>
  )
}
