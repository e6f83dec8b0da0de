import { textOf } from '../rest/Read'
import { useDeferredValue, useMemo, useState } from 'react'
import { countryCodeOf } from '../format/person/countryOf'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/model/Lead'
import { noWords } from '../lead/model/LeadWords'
import { useChanged } from '../lead/useChanged'
import { useFreshness } from '../lead/useFreshness'
import { Block } from './Block'
import { BlockList } from './BlockList'
import { CardDataContext } from './shared/CardData'
import { later } from './later'
import { LaterLine } from './shared/LaterLine'
import styles from './LeadCard.module.css'
import { LeadHeader } from './header/LeadHeader'

type LeadCardProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
  /** Shows the settings in the place of the card. */
  onSettings: () => void
}

/** A lead, in the order in which a sales person asks about it. */
export function LeadCard({ lead, isRefreshing, onRefresh, onSettings }: LeadCardProps) {
  const { t } = useI18n()
  const [words, setWords] = useState(noWords)
  const { directories, relations, custom, isPending } = words
  // The name and the contacts are painted first, even where all the rest is at hand.
  const arrival = useDeferredValue(later.useArrival(), 'awaited')
  const changed = useChanged(lead)
  useFreshness(lead)
  const country = countryCodeOf(textOf(lead.countryCode)) ?? countryCodeOf(textOf(lead.country))
  const zone = relations?.zone ?? undefined
  const data = useMemo(
    () => ({ directories, relations, custom, isPending, zone, country, changed }),
    [directories, relations, custom, isPending, zone, country, changed],
  )
  return (
    <CardDataContext value={data}>
      <div className={styles.card}>
        <Block title={t('block.stage')}>
          <LeadHeader
            lead={lead}
            isRefreshing={isRefreshing}
            onRefresh={onRefresh}
            onSettings={onSettings}
          />
        </Block>
        <div className={styles.columns}>
          <div className={styles.column}>
            <BlockList place="main" lead={lead} arrival={arrival} />
          </div>
          {/* Not the same element as its bones: it is not moved down by what comes above it on a phone. */}
          <div key={arrival === 'awaited' ? 'bones' : 'blocks'} className={styles.column}>
            <BlockList place="side" lead={lead} arrival={arrival} />
          </div>
        </div>
        {/* Last, because what the portal calls these fields and where it puts them comes last. */}
        <BlockList place="below" lead={lead} arrival={arrival} />
        <LaterLine>{(parts) => <parts.CardWords lead={lead} onRead={setWords} />}</LaterLine>
      </div>
    </CardDataContext>
  )
}
