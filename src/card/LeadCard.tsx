import { useDeferredValue } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/model/Lead'
import type { Arrival } from '../ui/hooks/laterChunk'
import { Block } from './Block'
import { BlockList } from './BlockList'
import { BlockBones } from './LeadCardSkeleton'
import { later, type LaterParts } from './later'
import { LeadHeader } from './header/LeadHeader'
import { CardDataContext } from './shared/CardData'
import { useCardLayout } from './shared/CardLayout'
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
  const layout = useCardLayout()
  const arrival = later.useArrival()
  const parts = typeof arrival === 'object' ? arrival.module : undefined
  // Deferred, so that header and contacts are painted first even when the later chunk has loaded.
  const blocks = useDeferredValue(arrival, 'awaited')
  const { leadData, cardData } = useCardDataOf(lead, parts?.leadReaders)
  return (
    <LateLinesContext value={arrival}>
      <CardDataContext value={cardData}>
        <div className="shape" data-layout={layout}>
          <Block title={t('block.stage')}>
            <LeadHeader
              lead={lead}
              isRefreshing={isRefreshing}
              onRefresh={onRefresh}
              onSettings={onSettings}
            />
          </Block>
          {layout === 'call' && blocks !== 'failed' ? (
            <BlocksOfCall lead={lead} arrival={blocks} />
          ) : (
            <CardColumns lead={lead} arrival={blocks} />
          )}
          {parts && <parts.UnreadParts data={leadData} />}
          {parts && <parts.KeepFresh lead={lead} />}
        </div>
      </CardDataContext>
    </LateLinesContext>
  )
}

type CardColumnsProps = { lead: Lead; arrival: Arrival<LaterParts> }

function BlocksOfCall({ lead, arrival }: CardColumnsProps) {
  if (typeof arrival !== 'object') return <BlockBones rows={5} />
  return <arrival.module.CallBlocks lead={lead} arrival={arrival} />
}

/** The blocks in the columns of the settings. */
function CardColumns({ lead, arrival }: CardColumnsProps) {
  return (
    <>
      <div className="shape-columns">
        <div className="shape-column">
          <BlockList column="main" lead={lead} arrival={arrival} />
        </div>
        {/* A new key remounts the column, so that swapping the skeleton is no layout shift on a phone. */}
        <div key={arrival === 'awaited' ? 'skeleton' : 'blocks'} className="shape-column">
          <BlockList column="side" lead={lead} arrival={arrival} />
        </div>
      </div>
      {/* Last, because the labels and layout of these fields load last. */}
      <BlockList column="below" lead={lead} arrival={arrival} />
    </>
  )
}
