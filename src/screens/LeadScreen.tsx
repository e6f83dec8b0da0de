import { lazy, Suspense, useState, type ReactNode } from 'react'
import { LeadCard } from '../card/LeadCard'
import { formatMoment } from '../format/time/moment'
import { useI18n } from '../i18n/I18n'
import { useLead } from '../lead/useLead'
import { useRefresh } from '../lead/useRefresh'
import type { RestFailure } from '../rest/RestError'
import { Button } from '../ui/controls/Button'
import { Notice } from '../ui/surfaces/Notice'
import { useNow } from '../ui/hooks/useNow'
import { FailureScreen } from './FailureScreen'
import { LoadingScreen } from './LoadingScreen'

// Most openings never show it.
const SettingsScreen = lazy(async () => {
  const { SettingsScreen: screen } = await import('./settings/SettingsScreen')
  return { default: screen }
})

type LeadScreenProps = {
  id: number
  /** A way to another lead, where the place has one. */
  wayBack?: ReactNode
}

/** One lead: loading, shown, or why it cannot be. */
export function LeadScreen({ id, wayBack }: LeadScreenProps) {
  const { data: lead, error, isFetching, failureReason, dataUpdatedAt, refetch } = useLead(id)
  const retry = () => void refetch()
  const refresh = useRefresh(id)
  const [isSetting, setIsSetting] = useState(false)

  if (!lead) {
    // While it is trying again there is an error already, and still hope.
    if (!error || isFetching) return <LoadingScreen failure={failureReason} />
    return (
      <FailureScreen
        failure={error.kind}
        portalText={error.kind === 'refused' ? error.description : ''}
        {...(error.kind === 'sessionOver' ? {} : { onRetry: retry })}
        alternative={wayBack}
      />
    )
  }
  return (
    <>
      {isSetting && (
        <Suspense fallback={null}>
          <SettingsScreen onClose={() => setIsSetting(false)} />
        </Suspense>
      )}
      {/* Only out of sight, so that nothing typed into it is lost. */}
      <main hidden={isSetting}>
        {wayBack}
        {error && !isFetching && (
          <RefreshFailed failure={error.kind} shownAt={dataUpdatedAt} onRetry={retry} />
        )}
        <LeadCard
          key={id}
          lead={lead}
          isRefreshing={isFetching}
          onRefresh={refresh}
          onSettings={() => setIsSetting(true)}
        />
      </main>
    </>
  )
}

type RefreshFailedProps = {
  failure: RestFailure
  /** When what is shown was read, in ms since 1970. */
  shownAt: number
  onRetry: () => void
}

/** Over a card that could not be read again. */
function RefreshFailed({ failure, shownAt, onRetry }: RefreshFailedProps) {
  const { t, locale } = useI18n()
  const now = useNow()
  const moment = new Date(shownAt).toISOString()
  const { text: time } = formatMoment(moment, { locale, zone: undefined, now })
  return (
    <Notice action={<Button onClick={onRetry}>{t('app.tryAgain')}</Button>}>
      {t('lead.refreshFailed', { time })} {t(`fail.${failure}.title`)}.
    </Notice>
  )
}
