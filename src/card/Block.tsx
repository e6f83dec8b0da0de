import { Suspense, useDeferredValue, type ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Section } from '../ui/Section'
import { BlockBones } from './LeadCardSkeleton'

const defaultRows = 2

type BlockProps = {
  title: string
  /** Lines of its shape while it is not there. */
  rows?: number | undefined
  children: ReactNode
}

/**
 * A block that comes after the lead's name and contacts: those are painted first, then React draws the rest
 * in slices between which the browser can answer the person.
 */
export function LaterBlock({ children, ...place }: BlockProps) {
  const isDue = useDeferredValue(true, false)
  return (
    <Block {...place}>{isDue ? children : <BlockBones rows={place.rows ?? defaultRows} />}</Block>
  )
}

/**
 * A block's place: its shape while its chunk is on its way; and a block that fails while drawing says so here
 * and takes no other one down.
 */
export function Block({ title, rows = defaultRows, children }: BlockProps) {
  const { t } = useI18n()
  const failure = (
    <Section title={title}>
      <p>{t('lead.blockFailed')}</p>
    </Section>
  )
  return (
    <ErrorBoundary fallback={failure}>
      <Suspense fallback={<BlockBones rows={rows} />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
