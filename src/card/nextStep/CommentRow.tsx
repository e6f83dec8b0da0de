import { MessageSquareText } from 'lucide-react'
import { markupText } from '../../format/markup/markupText'
import { oneLine } from '../../format/text/visible'
import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { TimelineComment } from '../../lead/model/Surroundings'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { TimelineRow } from './TimelineRow'

/** The longest beginning of a comment that is shown, in UTF-16 units. */
const longestText = 200

/** A comment of the timeline: its beginning, who wrote it and when. */
export function CommentRow({ comment }: { comment: TimelineComment }) {
  const { t, locale } = useI18n()
  const { relations, zone } = useCardData()
  const now = useNow()
  const { markup, at, authorId } = comment
  const text = oneLine(
    markupText(markup, (id) => t('lead.file', { id })),
    longestText,
  )
  const moment = at === null ? null : formatMoment(at, { locale, zone, now })
  const author = authorId === null ? undefined : relations?.people.get(authorId)?.name
  return (
    <TimelineRow
      icon={<MessageSquareText size={18} />}
      text={text}
      details={[t('nextStep.comment'), moment?.text, author ?? undefined]}
      moment={moment?.full}
    />
  )
}
