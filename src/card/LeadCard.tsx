import { useMemo, type ReactNode } from 'react'
import { countryCodeOf } from '../format/countryOf'
import { useI18n } from '../i18n/I18n'
import { textOf, type Lead } from '../lead/Lead'
import { useChanged } from '../lead/useChanged'
import { useFreshness } from '../lead/useFreshness'
import { useWords } from '../lead/useWords'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Section } from '../ui/Section'
import { AboutBlock } from './AboutBlock'
import { AddressBlock } from './AddressBlock'
import { CardDataContext } from './CardData'
import { ClientBlock } from './ClientBlock'
import { CommentsBlock } from './CommentsBlock'
import styles from './LeadCard.module.css'
import { LeadHeader } from './LeadHeader'
import { NextStepBlock } from './NextStepBlock'
import { OriginBlock } from './OriginBlock'
import { PeopleBlock } from './PeopleBlock'
import { ReachBlock } from './ReachBlock'
import { UnreadParts } from './UnreadParts'

type LeadCardProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
}

/** A lead, in the order in which a sales person asks about it. */
export function LeadCard({ lead, isRefreshing, onRefresh }: LeadCardProps) {
  const { t } = useI18n()
  const words = useWords(lead)
  const { directories, relations, isPending } = words
  const changed = useChanged(lead)
  useFreshness(lead)
  const country = countryCodeOf(textOf(lead.countryCode)) ?? countryCodeOf(textOf(lead.country))
  const zone = relations?.zone ?? undefined
  const data = useMemo(
    () => ({ directories, relations, isPending, zone, country, changed }),
    [directories, relations, isPending, zone, country, changed],
  )
  return (
    <CardDataContext value={data}>
      <div className={styles.card}>
        <Guarded title={t('block.stage')}>
          <LeadHeader lead={lead} isRefreshing={isRefreshing} onRefresh={onRefresh} />
        </Guarded>
        <div className={styles.columns}>
          <div className={styles.column}>
            <Guarded title={t('block.reach')}>
              <ReachBlock lead={lead} />
            </Guarded>
            <Guarded title={t('block.origin')}>
              <OriginBlock lead={lead} />
            </Guarded>
          </div>
          <div className={styles.column}>
            <Guarded title={t('block.nextStep')}>
              <NextStepBlock lead={lead} />
            </Guarded>
            <Guarded title={t('block.client')}>
              <ClientBlock lead={lead} />
            </Guarded>
            <Guarded title={t('block.address')}>
              <AddressBlock lead={lead} />
            </Guarded>
            <Guarded title={t('block.comments')}>
              <CommentsBlock lead={lead} />
            </Guarded>
            <Guarded title={t('block.people')}>
              <PeopleBlock lead={lead} />
            </Guarded>
          </div>
        </div>
        {/* Last, because what the portal calls these fields and where it puts them comes last. */}
        <Guarded title={t('block.about')}>
          <AboutBlock lead={lead} />
        </Guarded>
        <UnreadParts words={words} />
      </div>
    </CardDataContext>
  )
}

/** A block that fails while drawing says so in its own place and takes no other block down. */
function Guarded({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useI18n()
  const failure = (
    <Section title={title}>
      <p>{t('lead.blockFailed')}</p>
    </Section>
  )
  return <ErrorBoundary fallback={failure}>{children}</ErrorBoundary>
}
