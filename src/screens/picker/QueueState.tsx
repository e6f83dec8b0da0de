import { useRef } from 'react'
import { joinSentences } from '../../format/language/joinSentences'
import { useI18n } from '../../i18n/I18n'
import type { ListView } from '../../lead/list/ListView'
import { isWork } from '../../lead/list/ListView'
import type { Queue } from '../../lead/queue/useQueue'
import type { Search } from '../../lead/search/readSearch'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/messages/Notice'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { Told } from '../../ui/messages/Told'
import { useFailureText } from '../shared/useFailureText'
import { useRetryLater } from '../shared/useRetryLater'
import styles from './QueueState.module.css'
import { useInSight } from './seen/useInSight'

type QueueStateProps = {
  queue: Queue
  view: ListView
  search: Search
  /** Whether it may still change in a moment: nothing is read out before. */
  isBusy: boolean
  /** How many pages were loaded before a refresh: so many are read again as they are scrolled to. */
  pagesBefore: number
  /** Shows the next page. */
  onMore: () => void
}

/** The state of the list below its leads: loading, empty, failed, incomplete, or a button for the next page. */
export function QueueState(props: QueueStateProps) {
  const { queue, view, search, isBusy, pagesBefore, onMore } = props
  const { t } = useI18n()
  const failureText = useFailureText()
  const { rows, query, error, isNobody } = queue
  const moreButton = useRef<HTMLButtonElement>(null)
  const loaded = query.data?.pages.length ?? 0
  const isShort = loaded > 0 && loaded < pagesBefore && query.hasNextPage
  useInSight(moreButton, isShort && !query.isFetching && error === null, () => {
    void query.fetchNextPage()
  })
  const failure = query.isFetching ? null : error
  // Asked for the page after the last one, the query would take what it has for an answer.
  const retry = (): void => (query.isFetchNextPageError ? onMore() : queue.retry())
  const wait = useRetryLater(failure, query.dataUpdatedAt, retry)
  if (isNobody || failure) {
    const words = error ? t('picker.failed', { reason: failureText(error) }) : t('list.nobody')
    const waiting = (count: number): string => t('app.retryingIn', { count })
    return (
      <Notice
        // Read out once, not every second.
        says={wait ? `${words}\n${waiting(wait.all)}` : words}
        action={<Button onClick={retry}>{t('app.tryAgain')}</Button>}
      >
        {words}
        {wait && <span className={styles.wait}>{waiting(wait.left)}</span>}
      </Notice>
    )
  }
  return (
    <>
      {!rows && <LoadingRows />}
      <p className={styles.status}>
        <Told says={isBusy ? null : undefined}>
          {query.isFetching && query.failureCount > 0 ? (
            t('app.retrying')
          ) : rows ? (
            <Summary queue={queue} view={view} search={search} />
          ) : (
            t('picker.loading')
          )}
        </Told>
      </p>
      {rows && query.hasNextPage && (
        <Button ref={moreButton} disabled={query.isFetchingNextPage} onClick={onMore}>
          {t(queue.progress ? 'list.checkMore' : 'picker.more')}
        </Button>
      )}
    </>
  )
}

/** What the person has to know of the list: that it is empty, or what it does not show. */
function Summary({ queue, view, search }: Pick<QueueStateProps, 'queue' | 'view' | 'search'>) {
  const { t, locale } = useI18n()
  const { rows, progress, query } = queue
  const { checked, total, isComplete, unknown, plannedUntil } = progress ?? {}
  const isEmpty = rows?.length === 0 && !query.isPlaceholderData
  const lines = [
    isComplete === false && t('list.checked', { done: [checked, total ?? '?'].join(' / ') }),
    isEmpty && isComplete !== false && !query.hasNextPage && emptyText(view, search, t),
    unknown !== undefined && unknown > 0 && t('list.unknown', { leads: unknown }),
    plannedUntil !== undefined && plannedUntil !== null && t('list.othersCut'),
    queue.isUnsorted && t('list.unsorted'),
    search.kind !== 'none' && queue.isPartial && t('search.partial'),
    search.kind !== 'none' && queue.hasNoEndings && t('search.noEndings'),
  ]
  return joinSentences(
    lines.filter((line) => typeof line === 'string'),
    locale,
  )
}

function emptyText(view: ListView, search: Search, t: ReturnType<typeof useI18n>['t']): string {
  switch (search.kind) {
    case 'none':
      if (isWork(view)) return t('list.nothingToDo')
      return t(view.stage === null && view.person === null ? 'picker.nothingYet' : 'list.nothing')
    case 'number':
      return t(search.isPhone ? 'search.noContact' : 'search.noId', { text: search.text })
    case 'email':
      return t('search.noContact', { text: search.text })
    case 'text':
      return t('search.noText', { text: search.text })
  }
}

/** Grey rows of the same height as those to come. */
function LoadingRows() {
  return (
    <div className={styles.bones} aria-hidden>
      {Array.from({ length: 8 }, (_row, index) => (
        <div key={index} className={styles.bone}>
          <Skeleton width={`${60 - (index % 4) * 9}%`} />
        </div>
      ))}
    </div>
  )
}
