import type { ComponentType, ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/model/Lead'
import type { BlockName } from '../settings/blockColumns'
import { mainBlock } from '../settings/Settings'
import type { Arrival } from '../ui/hooks/laterChunk'
import { Block, FailedBlock } from './Block'
import { blocks } from './blocks'
import { later, type LaterParts } from './later'
import { BlockBones } from './LeadCardSkeleton'

type BlocksProps = {
  names: readonly BlockName[]
  lead: Lead
  /** The card's later chunk, or the state of its loading. */
  arrival: Arrival<LaterParts>
  /** What is around a block that can be folded. */
  Fold?: ComponentType<{ name: BlockName; children: ReactNode }> | undefined
}

/** These blocks of the card; skeletons for those that are still loading. */
export function Blocks({ names, lead, arrival, Fold }: BlocksProps) {
  const { t } = useI18n()
  const parts = typeof arrival === 'object' ? arrival.module : undefined
  const Around = Fold ?? parts?.Foldable
  return names.map((name) => {
    const Part = blocks[name].part(parts)
    const title = t(`block.${name}`)
    const { usualRows } = blocks[name]
    if (!Part && usualRows === 0) return null
    if (!Part && arrival === 'failed')
      return <FailedBlock key={name} title={title} onRetry={later.retry} />
    if (!Part) return <BlockBones key={name} rows={usualRows} />
    return (
      <Block key={name} title={title}>
        {Around && (Fold || name !== mainBlock) ? (
          <Around name={name}>
            <Part lead={lead} />
          </Around>
        ) : (
          // The contacts cannot be folded, which also saves a Tab stop before the first phone.
          <Part lead={lead} />
        )}
      </Block>
    )
  })
}
