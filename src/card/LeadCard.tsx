import { useMemo } from 'react'
import { countryCodeOf } from '../format/countryOf'
import { useI18n } from '../i18n/I18n'
import { textOf, type Lead } from '../lead/Lead'
import { useChanged } from '../lead/useChanged'
import { useFreshness } from '../lead/useFreshness'
import { useWords } from '../lead/useWords'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Section } from '../ui/Section'
import { BlockList } from './BlockList'
import { CardDataContext } from './CardData'
import styles from './LeadCard.module.css'
import { LeadHeader } from './LeadHeader'
import { UnreadParts } from './UnreadParts'

type LeadCardProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
  /** Shows the settings in the place of the card. */
  onSettings: () => void
}

/** A lead, in the order in which a sales person asks about it. */
export function LeadCard({ lead, isRefreshing, onRefresh, onSettings }: LeadCardProps) {
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
        <ErrorBoundary fallback={<HeaderFailure />}>
          <LeadHeader
            lead={lead}
            isRefreshing={isRefreshing}
            onRefresh={onRefresh}
            onSettings={onSettings}
          />
        </ErrorBoundary>
        <div className={styles.columns}>
          <div className={styles.column}>
            <BlockList place="main" lead={lead} />
          </div>
          <div className={styles.column}>
            <BlockList place="side" lead={lead} />
          </div>
        </div>
        {/* Last, because what the portal calls these fields and where it puts them comes last. */}
        <BlockList place="below" lead={lead} />
        <UnreadParts words={words} />
      </div>
    </CardDataContext>
  )
}

function HeaderFailure() {
  const { t } = useI18n()
  return (
    <Section title={t('block.stage')}>
      <p>{t('lead.blockFailed')}</p>
    </Section>
  )
}
