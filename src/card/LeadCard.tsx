import { useDeferredValue, useMemo, useState } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/model/Lead'
import { blocksIn, inOneColumn } from '../settings/blocksIn'
import { useSharedSettings } from '../settings/useSettings'
import type { Arrival } from '../ui/hooks/laterChunk'
import { useMedia } from '../ui/hooks/useMedia'
import { Block } from './Block'
import { Blocks } from './Blocks'
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
  return (
    <arrival.module.CallBlocks
      lead={lead}
      renderBlocks={(names, Fold) => (
        <Blocks names={names} lead={lead} arrival={arrival} Fold={Fold} />
      )}
    />
  )
}

/** The blocks in the columns of the settings; in one column where there is no room for two. */
function CardColumns({ lead, arrival }: CardColumnsProps) {
  const { blocks } = useSharedSettings()
  const isWide = useMedia('columns')
  const [main, setMain] = useState<HTMLElement | null>(null)
  const [side, setSide] = useState<HTMLElement | null>(null)
  const ends = useMemo(() => (main && side ? { main, side } : undefined), [main, side])
  const below = blocksIn('below', blocks)
  return (
    <>
      <div className="shape-columns">
        <div className="shape-column">
          <Blocks
            names={isWide ? blocksIn('main', blocks) : inOneColumn(blocks)}
            lead={lead}
            arrival={arrival}
          />
          {isWide && <div className="shape-end" ref={setMain} />}
        </div>
        {isWide && (
          <div className="shape-column">
            <Blocks names={blocksIn('side', blocks)} lead={lead} arrival={arrival} />
            <div className="shape-end" ref={setSide} />
          </div>
        )}
      </div>
      {/* Last, because the labels and layout of these fields load last. */}
      {typeof arrival === 'object' ? (
        <arrival.module.BelowBlocks
          lead={lead}
          ends={ends}
          renderBlock={(name) => <Blocks names={[name]} lead={lead} arrival={arrival} />}
        />
      ) : (
        <Blocks names={below} lead={lead} arrival={arrival} />
      )}
    </>
  )
}
