import { useDeferredValue } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/model/Lead'
import { Block } from './Block'
import { BlockList } from './BlockList'
import { later } from './later'
import { LeadHeader } from './header/LeadHeader'
import { CardDataContext } from './shared/CardData'
import { LateLinesContext } from './shared/LateLines'
import { useCardDataOf } from './useCardDataOf'

type LeadCardProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
  /** Opens the settings. */
  onSettings: () => void
}

/** The card of a lead. */
export function LeadCard({ lead, isRefreshing, onRefresh, onSettings }: LeadCardProps) {
  const { t } = useI18n()
  const arrival = later.useArrival()
  const parts = typeof arrival === 'object' ? arrival.module : undefined
  // Deferred, so that header and contacts are painted first even when the later chunk has loaded.
  const blocks = useDeferredValue(arrival, 'awaited')
  const { leadData, cardData } = useCardDataOf(lead, parts?.leadReaders)
  return (
    <LateLinesContext value={arrival}>
      <CardDataContext value={cardData}>
        <div className="shape">
          <Block title={t('block.stage')}>
            <LeadHeader
              lead={lead}
              isRefreshing={isRefreshing}
              onRefresh={onRefresh}
              onSettings={onSettings}
            />
          </Block>
          <div className="shape-columns">
            <div className="shape-column">
              <BlockList column="main" lead={lead} arrival={blocks} />
            </div>
            {/* A new key remounts the column, so that swapping the skeleton is no layout shift on a phone. */}
            <div key={blocks === 'awaited' ? 'skeleton' : 'blocks'} className="shape-column">
              <BlockList column="side" lead={lead} arrival={blocks} />
            </div>
          </div>
          {/* Last, because the labels and layout of these fields load last. */}
          <BlockList column="below" lead={lead} arrival={blocks} />
          {parts && <parts.UnreadParts data={leadData} />}
          {parts && <parts.KeepFresh lead={lead} />}
        </div>
      </CardDataContext>
    </LateLinesContext>
  )
}
