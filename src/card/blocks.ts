import type { ComponentType } from 'react'
import type { Lead } from '../lead/Lead'
import type { BlockName, BlockSetting } from '../settings/Settings'
import { blockPlaces, type BlockPlace } from '../settings/blockPlaces'
import { later } from './later'
import { ReachBlock } from './ReachBlock'

/** What draws each block. */
export const blockParts: Record<BlockName, ComponentType<{ lead: Lead }>> = {
  reach: ReachBlock,
  origin: later.component((parts) => parts.OriginBlock),
  nextStep: later.component((parts) => parts.NextStepBlock),
  client: later.component((parts) => parts.ClientBlock),
  address: later.component((parts) => parts.AddressBlock),
  comments: later.component((parts) => parts.CommentsBlock),
  people: later.component((parts) => parts.PeopleBlock),
  about: later.component((parts) => parts.AboutBlock),
}

/** The blocks to show in one place of the card, in the administrator's order. */
export function blocksIn(place: BlockPlace, blocks: readonly BlockSetting[]): BlockName[] {
  return blocks
    .filter(({ name, isShown }) => isShown && blockPlaces[name] === place)
    .map(({ name }) => name)
}
