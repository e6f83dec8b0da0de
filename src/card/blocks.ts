import type { ComponentType } from 'react'
import type { Lead } from '../lead/model/Lead'
import { blockColumns, type BlockColumn } from '../settings/blockColumns'
import type { BlockName, BlockSetting } from '../settings/Settings'
import type { LaterParts } from './later'
import { ReachBlock } from './reach/ReachBlock'

type BlockPart = ComponentType<{ lead: Lead }>

/** How many lines a block usually has. */
export const usualRows: Record<BlockName, number> = {
  reach: 4,
  origin: 2,
  nextStep: 3,
  client: 2,
  address: 2,
  comments: 2,
  people: 5,
  about: 4,
}

/** What draws a block; undefined while it has not come. */
export function blockPart(name: BlockName, parts: LaterParts | undefined): BlockPart | undefined {
  switch (name) {
    case 'reach':
      return ReachBlock
    case 'origin':
      return parts?.OriginBlock
    case 'nextStep':
      return parts?.NextStepBlock
    case 'client':
      return parts?.ClientBlock
    case 'address':
      return parts?.AddressBlock
    case 'comments':
      return parts?.CommentsBlock
    case 'people':
      return parts?.PeopleBlock
    case 'about':
      return parts?.AboutBlock
  }
}

/** The blocks to show in one place of the card, in the administrator's order. */
export function blocksIn(column: BlockColumn, blocks: readonly BlockSetting[]): BlockName[] {
  return blocks
    .filter(({ name, isShown }) => isShown && blockColumns[name] === column)
    .map(({ name }) => name)
}
