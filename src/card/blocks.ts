import type { ComponentType } from 'react'
import type { Lead } from '../lead/model/Lead'
import type { BlockName } from '../settings/blockColumns'
import type { LaterParts } from './later'
import { ReachBlock } from './reach/ReachBlock'

type BlockPart = ComponentType<{ lead: Lead }>

type BlockEntry = {
  /** The usual number of lines, for the skeleton; 0 = the block is usually empty. */
  usualRows: number
  /** The block's component; undefined until its chunk has loaded. */
  part: (later: LaterParts | undefined) => BlockPart | undefined
}

/** The component of each block; a block of the settings without an entry does not compile. */
export const blocks: Readonly<Record<BlockName, BlockEntry>> = {
  reach: { usualRows: 4, part: () => ReachBlock },
  origin: { usualRows: 4, part: (later) => later?.OriginBlock },
  history: { usualRows: 5, part: (later) => later?.HistoryBlock },
  products: { usualRows: 0, part: (later) => later?.ProductsBlock },
  deals: { usualRows: 0, part: (later) => later?.DealsBlock },
  nextStep: { usualRows: 3, part: (later) => later?.NextStepBlock },
  client: { usualRows: 2, part: (later) => later?.ClientBlock },
  address: { usualRows: 2, part: (later) => later?.AddressBlock },
  comments: { usualRows: 2, part: (later) => later?.CommentsBlock },
  people: { usualRows: 5, part: (later) => later?.PeopleBlock },
  about: { usualRows: 4, part: (later) => later?.AboutBlock },
}
