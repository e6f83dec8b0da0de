import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { Button } from '../ui/controls/Button'
import { ErrorBoundary } from '../ui/messages/ErrorBoundary'
import { Section } from '../ui/surfaces/Section'
import { useCardData } from './shared/CardData'

/**
 * An error boundary around a block: a failure shows here and does not affect other blocks. Renders again when the
 * card's data change, or on a click.
 */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  const data = useCardData()
  return (
    <ErrorBoundary
      data={data}
      renderFailed={(retry) => <FailedBlock title={title} onRetry={retry} />}
    >
      {children}
    </ErrorBoundary>
  )
}

/** The message in place of a block that failed to render or load. */
export function FailedBlock({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { t } = useI18n()
  return (
    <Section title={title}>
      <p>{t('lead.blockFailed')}</p>
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </Section>
  )
}
