import { useRef, useState, type ReactNode } from 'react'
import { LeadCard } from '../card/LeadCard'
import { formatMoment } from '../format/time/moment'
import { useI18n } from '../i18n/I18n'
import { useLead } from '../lead/useLead'
import { useRefresh } from '../lead/useRefresh'
import type { RestError } from '../rest/failure/RestError'
import { Button } from '../ui/controls/Button'
import { useAnnounce } from '../ui/access/Announcer'
import { useFocusBack } from '../ui/access/useFocusBack'
import { Notice } from '../ui/messages/Notice'
import { useNow } from '../ui/hooks/useNow'
import { FailureScreen } from './FailureScreen'
import { LaterSettings } from './LaterSettings'
import { LoadingScreen } from './LoadingScreen'
import { openAnew } from './openAnew'

type LeadScreenProps = {
  id: number
  /** A control that leads to another lead; only on the app's own page. */
  wayBack?: ReactNode
}

/** The screen of one lead: loading, its card, or the failure. */
export function LeadScreen({ id, wayBack }: LeadScreenProps) {
  const { data: lead, error, isFetching, failureReason, dataUpdatedAt, refetch } = useLead(id)
  const retry = () => void refetch({ cancelRefetch: false })
  const { t } = useI18n()
  const announce = useAnnounce()
  const refresh = useRefresh(id, () => announce(t('lead.refreshed')))
  const [isSetting, setIsSetting] = useState(false)
  const opener = useRef<HTMLElement>(null)
  useFocusBack(isSetting, opener)
  const openSettings = (): void => {
    // The button of the menu, which has taken the focus back from its entry.
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement
    setIsSetting(true)
  }

  if (!lead) {
    // During a retry `error` is still that of the first attempt.
    if (!error || isFetching) return <LoadingScreen failure={failureReason} />
    return (
      <FailureScreen
        failure={error.kind}
        error={error}
        portalText={error.kind === 'refused' ? error.description : ''}
        {...(error.kind === 'sessionOver' ? {} : { onRetry: retry })}
        alternative={wayBack}
      />
    )
  }
  return (
    <>
      {isSetting && <LaterSettings onClose={() => setIsSetting(false)} />}
      {/* Hidden rather than unmounted, so that a text typed into the card is kept. */}
      <main hidden={isSetting}>
        {wayBack}
        {error && !isFetching && (
          <RefreshFailed error={error} shownAt={dataUpdatedAt} onRetry={retry} />
        )}
        <LeadCard
          key={id}
          lead={lead}
          isRefreshing={isFetching}
          onRefresh={refresh}
          onSettings={openSettings}
        />
      </main>
    </>
  )
}

type RefreshFailedProps = {
  error: RestError
  /** When the shown lead was read, in ms since 1970. */
  shownAt: number
  onRetry: () => void
}

/** A notice above the card that the lead could not be read again. */
function RefreshFailed({ error, shownAt, onRetry }: RefreshFailedProps) {
  const { t, locale } = useI18n()
  const now = useNow()
  const moment = new Date(shownAt).toISOString()
  const { text: time } = formatMoment(moment, { locale, zone: undefined, now })
  // Another attempt has no token either.
  const isOver = error.kind === 'sessionOver'
  return (
    <Notice
      action={
        <Button onClick={isOver ? openAnew : onRetry}>
          {t(isOver ? 'app.reload' : 'app.tryAgain')}
        </Button>
      }
    >
      {/* A line each: how sentences are joined differs by language. */}
      {t('lead.refreshFailed', { time })}
      <br /> {t(`fail.${error.kind}.title`)}
    </Notice>
  )
}
