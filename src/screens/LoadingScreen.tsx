import { useEffect, useState } from 'react'
import { LeadCardSkeleton } from '../card/LeadCardSkeleton'
import { useI18n } from '../i18n/I18n'
import { retryDelay } from '../rest/queryClient'
import type { RestError } from '../rest/RestError'
import { Notice } from '../ui/surfaces/Notice'

/** After this many ms the screen says that loading takes long. */
const slowAfter = 5_000

/**
 * The skeleton of the card while the lead loads.
 *
 * @param failure why the first attempt failed, during a retry
 */
export function LoadingScreen({ failure = null }: { failure?: RestError | null }) {
  const { t } = useI18n()
  const isSlow = useIsSlow()
  return (
    <main>
      {failure ? <RetryNotice failure={failure} /> : isSlow && <Notice>{t('app.slow')}</Notice>}
      <div role="status" aria-label={t('app.loading')}>
        <LeadCardSkeleton />
      </div>
    </main>
  )
}

function RetryNotice({ failure }: { failure: RestError }) {
  const { t } = useI18n()
  const seconds = useCountdown(Math.round(retryDelay(0, failure) / 1_000))
  const isWaiting = failure.kind === 'tooManyRequests' && seconds > 0
  return <Notice>{isWaiting ? t('app.retryingIn', { count: seconds }) : t('app.retrying')}</Notice>
}

function useIsSlow(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), slowAfter)
    return () => clearTimeout(timer)
  }, [])
  return isOver
}

function useCountdown(from: number): number {
  const [left, setLeft] = useState(from)
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000)
    return () => clearInterval(timer)
  }, [])
  return left
}
