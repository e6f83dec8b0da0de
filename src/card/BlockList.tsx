import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import type { BlockPlace } from '../settings/blockPlaces'
import { mainBlock, type BlockName } from '../settings/Settings'
import { useSharedSettings } from '../settings/useSettings'
import { Block, LaterBlock } from './Block'
import { blockParts, blocksIn } from './blocks'
import { Foldable } from './Foldable'

/** How many lines a block usually has, where it is not a few. */
const usualRows: Partial<Record<BlockName, number>> = { nextStep: 3, people: 5, about: 4 }

/** The blocks of one place of the card, one under the other. */
export function BlockList({ place, lead }: { place: BlockPlace; lead: Lead }) {
  const { t } = useI18n()
  const { blocks } = useSharedSettings().value
  return blocksIn(place, blocks).map((name) => {
    const Part = blockParts[name]
    const Place = name === mainBlock ? Block : LaterBlock
    return (
      <Place key={name} title={t(`block.${name}`)} rows={usualRows[name]}>
        <Foldable name={name}>
          <Part lead={lead} />
        </Foldable>
      </Place>
    )
  })
}
