import type { BlockName } from './Settings'

/** The column of a block: the wide main one, the narrow side one, or the full width below both. */
export type BlockColumn = 'main' | 'side' | 'below'

export const columns = ['main', 'side', 'below'] as const satisfies BlockColumn[]

/** The fixed column of each block; settings only change the order within a column. */
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
