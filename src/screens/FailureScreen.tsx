import { CircleAlert, CloudOff, FileQuestion, Hourglass, Lock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import type { RestError, RestFailure } from '../rest/failure/RestError'
import { Button } from '../ui/controls/Button'
import { Message } from './shared/Message'
import { laterChunk } from '../ui/hooks/laterChunk'
import { reloadFrame } from '../ui/hooks/reloadFrame'
import { openAnew } from './openAnew'

const copyReport = laterChunk(() => import('./CopyReport'))

/** The reasons why there is no card to show. */
type Failure = RestFailure | 'unsaved' | 'silent' | 'broken' | 'crashed'

const icons: Partial<Record<Failure, LucideIcon>> = {
  notFound: FileQuestion,
  invalidId: FileQuestion,
  unsaved: FileQuestion,
  accessDenied: Lock,
  closedToUser: Lock,
  scopeMissing: Lock,
  planWithoutRest: Lock,
  tooManyRequests: Hourglass,
  blocked: Hourglass,
  timeout: Hourglass,
  silent: Hourglass,
  noNetwork: CloudOff,
}

type FailureScreenProps = {
  failure: Failure
  /** The portal's own description of the failure, if any. */
  portalText?: string
  /** Tries again; without it the screen offers to reload the frame, or the portal's page where the session is over. */
  onRetry?: () => void
  /** The failed request, of which a report can be copied. */
  error?: RestError
  /** A further control beside the retry. */
  alternative?: ReactNode
}

/** Shows why there is no card, and offers the next step. */
export function FailureScreen(props: FailureScreenProps) {
  const { failure, portalText = '', onRetry, alternative, error } = props
  const { t } = useI18n()
  // The screen works without it when its chunk cannot be loaded.
  const report = copyReport.useArrival()
  const Icon = icons[failure] ?? CircleAlert
  // Trying again does not help until somebody has changed something, so it comes last and is not the primary button.
  const isLasting = Icon === FileQuestion || Icon === Lock
  const reload = failure === 'sessionOver' ? openAnew : reloadFrame
  return (
    <Message
      icon={<Icon size={40} strokeWidth={1.25} />}
      title={t(`fail.${failure}.title`)}
      actions={
        <>
          {isLasting && alternative}
          <Button look={isLasting ? 'plain' : 'primary'} onClick={onRetry ?? reload}>
            {t(onRetry ? 'app.tryAgain' : 'app.reload')}
          </Button>
          {!isLasting && alternative}
          {error && typeof report === 'object' && <report.module.CopyReport error={error} />}
        </>
      }
    >
      <p>{t(`fail.${failure}.text`)}</p>
      {portalText && <p dir="auto">{t('app.portalSays', { words: portalText })}</p>}
    </Message>
  )
}
