import type { ComponentType } from 'react'
import type { Lead } from '../lead/Lead'
import type { BlockName, BlockSetting } from '../settings/Settings'
import { blockPlaces, type BlockPlace } from '../settings/blockPlaces'
import { AboutBlock } from './AboutBlock'
import { AddressBlock } from './AddressBlock'
import { ClientBlock } from './ClientBlock'
import { CommentsBlock } from './CommentsBlock'
import { NextStepBlock } from './NextStepBlock'
import { OriginBlock } from './OriginBlock'
import { PeopleBlock } from './PeopleBlock'
import { ReachBlock } from './ReachBlock'

/** What draws each block. */
export const blockParts: Record<BlockName, ComponentType<{ lead: Lead }>> = {
  reach: ReachBlock,
  origin: OriginBlock,
  nextStep: NextStepBlock,
  client: ClientBlock,
  address: AddressBlock,
  comments: CommentsBlock,
  people: PeopleBlock,
  about: AboutBlock,
}

/** The blocks to show in one place of the card, in the administrator's order. */
export function blocksIn(place: BlockPlace, blocks: readonly BlockSetting[]): BlockName[] {
  return blocks
    .filter(({ name, isShown }) => isShown && blockPlaces[name] === place)
    .map(({ name }) => name)
}
