import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { UserNameParts } from '../../lead/model/Surroundings'
import { commentsQuery } from '../../lead/surroundings/commentsQuery'
import { failureReason } from '../../rest/failure/failureReason'
import { Button } from '../../ui/controls/Button'
import { useRowNames } from '../activity/useRowNames'
import { CommentRow } from './CommentRow'
import styles from './OlderComments.module.css'
import { Told } from '../../ui/messages/Told'

type OlderCommentsProps = {
  leadId: number
  page: number
  /** The id of the last comment above: new ones shift the pages, and none may come twice. */
  before: number
  names: ReadonlyMap<number, UserNameParts>
  /** Runs when further comments are asked for. */
  onMore: () => void
}

const nothing = { comments: [], isCut: false }

/** A further page of comments, loaded on a click, and the pages after it. */
export function OlderComments(props: OlderCommentsProps) {
  const { leadId, page, before, names: known, onMore } = props
  const { t } = useI18n()
  const [isAsked, setIsAsked] = useState(false)
  const query = useQuery({ ...commentsQuery(leadId, page), enabled: isAsked })
  const { data = nothing, error, isFetching, isSuccess, refetch } = query
  const older = data.comments.filter(({ id }) => id < before)
  const names = useRowNames(known, older)
  if (!isSuccess) {
    return (
      <li className={styles.more} aria-busy={isFetching}>
        {error && !isFetching && (
          <Told>{t('history.failed', { reason: failureReason(error, t) })}</Told>
        )}
        <Button
          aria-disabled={isFetching}
          onClick={() => {
            onMore()
            if (!isAsked) setIsAsked(true)
            else if (!isFetching) void refetch({ cancelRefetch: false })
          }}
        >
          {isFetching ? t('app.loadingOther') : t('picker.more')}
        </Button>
      </li>
    )
  }
  return (
    <>
      {older.map((comment) => (
        <CommentRow key={comment.id} comment={comment} names={names} />
      ))}
      {data.isCut && (
        <OlderComments
          leadId={leadId}
          page={page + 1}
          before={older.at(-1)?.id ?? before}
          names={names}
          onMore={onMore}
        />
      )}
    </>
  )
}
