import { useEffect, useState, type ReactNode } from 'react'
import { LeadCardSkeleton } from '../card/LeadCardSkeleton'
import { joinSentences } from '../format/language/joinSentences'
import { useI18n } from '../i18n/I18n'
import { retryDelay } from '../rest/queryClient'
import type { RestError } from '../rest/failure/RestError'
import { Notice } from '../ui/messages/Notice'
import { useIsOver } from '../ui/hooks/useIsOver'

/** After this many ms the screen says that loading takes long. */
const slowAfter = 5_000

type LoadingScreenProps = {
  /** Why the first attempt failed, during a retry. */
  failure?: RestError | null
  /** Whether something else than the lead is loaded. */
  isOther?: boolean
  /** A control that leads back to what was open before, shown when loading takes long. */
  wayBack?: ReactNode
}

/** The skeleton of the card while the lead, or another screen, loads. */
export function LoadingScreen({ failure = null, isOther = false, wayBack }: LoadingScreenProps) {
  const { t } = useI18n()
  const isSlow = useIsOver(slowAfter)
  return (
    <main aria-busy>
      {failure ? (
        <RetryNotice failure={failure} />
      ) : (
        isSlow && <Notice action={wayBack}>{t('app.slow')}</Notice>
      )}
      <h1 className="visually-hidden">{t(isOther ? 'app.loadingOther' : 'app.loading')}</h1>
      <LeadCardSkeleton />
    </main>
  )
}

function RetryNotice({ failure }: { failure: RestError }) {
  const { t, locale } = useI18n()
  const wait = Math.round(retryDelay(0, failure) / 1_000)
  const seconds = useCountdown(wait)
  if (failure.kind !== 'tooManyRequests' || seconds === 0)
    return <Notice>{t('app.retrying')}</Notice>
  const words = (count: number): string =>
    joinSentences([t('app.askedToWait'), t('app.retryingIn', { count })], locale)
  // Read out once, not every second.
  return <Notice says={words(wait)}>{words(seconds)}</Notice>
}

function useCountdown(from: number): number {
  const [left, setLeft] = useState(from)
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000)
    return () => clearInterval(timer)
  }, [])
  return left
}
