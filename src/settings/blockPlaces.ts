import type { BlockName } from './Settings'

/** Where on a card a block stands: in one of the two columns, or under both. */
export type BlockPlace = 'main' | 'side' | 'below'

export const placesOfBlocks = ['main', 'side', 'below'] as const satisfies BlockPlace[]

/** A block keeps to its place; its order is that among the others there. */
export const blockPlaces: Record<BlockName, BlockPlace> = {
  reach: 'main',
  origin: 'main',
  nextStep: 'side',
  client: 'side',
  address: 'side',
  comments: 'side',
  people: 'side',
  about: 'below',
}
