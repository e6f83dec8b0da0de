import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { Button } from '../ui/controls/Button'
import { ErrorBoundary } from '../ui/surfaces/ErrorBoundary'
import { Section } from '../ui/surfaces/Section'
import { useCardData } from './shared/CardData'

/**
 * A block's place: one that fails while drawing says so here and takes no other one down. It is drawn anew when
 * what the card knows has changed, or at a press.
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

/** What stands in the place of a block that cannot be had. */
export function FailedBlock({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { t } = useI18n()
  return (
    <Section title={title}>
      <p>{t('lead.blockFailed')}</p>
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </Section>
  )
}
