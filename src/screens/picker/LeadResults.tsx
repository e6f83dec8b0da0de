import { useI18n } from '../../i18n/I18n'
import type { LeadList } from '../../lead/list/useLeadList'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/surfaces/Notice'
import { useFailureText } from '../shared/useFailureText'

/** The state of the list below its leads: loading, empty, failed, or a button for the next page. */
export function LeadResults({ found, isSearching }: { found: LeadList; isSearching: boolean }) {
  const { t } = useI18n()
  const failureText = useFailureText()
  const { list, leads } = found
  const { error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = list
  if (error && !isFetching) {
    const retry = (): void => void (leads ? fetchNextPage() : refetch())
    return (
      <Notice action={<Button onClick={retry}>{t('app.tryAgain')}</Button>}>
        {t('picker.failed', { reason: failureText(error) })}
      </Notice>
    )
  }
  return (
    <>
      <p role="status">
        {isFetching && !leads
          ? t('picker.loading')
          : leads?.length === 0 && t(isSearching ? 'picker.nothingFound' : 'picker.nothingYet')}
      </p>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('picker.more')}
        </Button>
      )}
    </>
  )
}
