import type { BlockName } from './Settings'

/** Where on a card a block stands: in one of the two columns, or under both. */
export type BlockColumn = 'main' | 'side' | 'below'

export const columns = ['main', 'side', 'below'] as const satisfies BlockColumn[]

/** A block keeps to its place; its order is that among the others there. */
export const blockColumns: Record<BlockName, BlockColumn> = {
  reach: 'main',
  origin: 'main',
  nextStep: 'side',
  client: 'side',
  address: 'side',
  comments: 'side',
  people: 'side',
  about: 'below',
}
