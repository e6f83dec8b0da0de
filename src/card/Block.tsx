import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { ErrorBoundary } from '../ui/surfaces/ErrorBoundary'
import { Section } from '../ui/surfaces/Section'

/** A block's place: one that fails while drawing says so here and takes no other one down. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return <ErrorBoundary fallback={<FailedBlock title={title} />}>{children}</ErrorBoundary>
}

/** What stands in the place of a block that cannot be had. */
export function FailedBlock({ title }: { title: string }) {
  const { t } = useI18n()
  return (
    <Section title={title}>
      <p>{t('lead.blockFailed')}</p>
    </Section>
  )
}
