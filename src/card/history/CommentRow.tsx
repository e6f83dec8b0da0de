import { formatMoment } from '../../format/time/moment'
import type { UserNameParts, TimelineComment } from '../../lead/model/Surroundings'
import { useNow } from '../../ui/hooks/useNow'
import { Dotted } from '../../ui/surfaces/Dotted'
import { authorName } from '../activity/authorName'
import { useTextContext } from '../field/useTextContext'
import { MarkedText } from '../markup/MarkedText'
import styles from './CommentRow.module.css'

type CommentRowProps = {
  comment: TimelineComment
  names: ReadonlyMap<number, UserNameParts>
  /** Whether the portal does not have it yet. */
  isAdding?: boolean
}

/** A comment of the timeline: who wrote it, when, and what. */
export function CommentRow({ comment, names, isAdding = false }: CommentRowProps) {
  const context = useTextContext()
  const { t, locale, zone, relations } = context
  const now = useNow()
  const { markup, at, authorId } = comment
  const moment = at === null ? null : formatMoment(at, { locale, zone, now })
  const isMine = authorId !== null && authorId === relations?.userId
  const author = authorId === null ? undefined : authorName(context, names, authorId)
  const details = [isMine ? t('person.me') : author, moment?.text, isAdding && t('note.adding')]
  return (
    <li className={styles.comment}>
      <div className={styles.details} title={moment?.full}>
        <Dotted>{details}</Dotted>
      </div>
      <MarkedText markup={markup} />
    </li>
  )
}
