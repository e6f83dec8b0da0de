import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { firstRows } from '../../lead/surroundings/surroundingCommands'
import type { Surroundings } from '../../lead/model/Surroundings'
import { escapeMarkup } from '../../lead/write/escapeMarkup'
import { useNoteUnderWay } from '../../lead/write/useAddNote'
import { Button } from '../../ui/controls/Button'
import { useNewRows } from '../../ui/access/useNewRows'
import { useCardData } from '../shared/CardData'
import styles from './CommentList.module.css'
import { useRowNames } from '../activity/useRowNames'
import { CommentRow } from './CommentRow'
import { OlderComments } from './OlderComments'

type CommentListProps = {
  leadId: number
  surroundings: Pick<Surroundings, 'comments' | 'isCut' | 'names'>
}

/** The comments of the lead's timeline, the latest first; one's own as soon as it is sent. */
export function CommentList({ leadId, surroundings }: CommentListProps) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const [isOpen, setIsOpen] = useState(false)
  const { box, expectMore } = useNewRows()
  const note = useNoteUnderWay(leadId)
  const { comments, isCut } = surroundings
  const names = useRowNames(surroundings.names, isOpen ? comments : [])
  const shown = isOpen ? comments : comments.slice(0, firstRows)
  const isAdding = note?.kind === 'comment'
  if (comments.length === 0 && !isAdding) {
    return <p className={`${styles.none ?? ''} shape-muted`}>{t('nextStep.noComments')}</p>
  }
  return (
    <div ref={box}>
      <ul aria-label={t('history.comments')} className={styles.list}>
        {isAdding && (
          <CommentRow
            comment={{
              id: 0,
              markup: escapeMarkup(note.text),
              at: null,
              authorId: relations?.userId ?? null,
            }}
            names={names}
            isAdding
          />
        )}
        {shown.map((comment) => (
          <CommentRow key={comment.id} comment={comment} names={names} />
        ))}
        {isOpen && isCut.comments && (
          <OlderComments
            leadId={leadId}
            page={1}
            before={comments.at(-1)?.id ?? 0}
            names={names}
            onMore={expectMore}
          />
        )}
      </ul>
      {!isOpen && (shown.length < comments.length || isCut.comments) && (
        <Button
          onClick={() => {
            expectMore()
            setIsOpen(true)
          }}
        >
          {t('picker.more')}
        </Button>
      )}
    </div>
  )
}
