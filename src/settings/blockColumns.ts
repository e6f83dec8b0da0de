/** The column of a block: the wide main one, the narrow side one, or the full width below both. */
export type BlockColumn = 'main' | 'side' | 'below'

/** The columns in the order in which one reads the card. */
export const columns = ['main', 'side', 'below'] as const satisfies BlockColumn[]

const table = {
  reach: 'main',
  origin: 'main',
  history: 'main',
  products: 'main',
  nextStep: 'side',
  client: 'side',
  address: 'side',
  comments: 'side',
  people: 'side',
  about: 'below',
  // Last of all: it comes after the others, and moves none of them.
  deals: 'below',
} satisfies Record<string, BlockColumn>

/** The name of a block of the card below its header. */
export type BlockName = keyof typeof table

/** The fixed column of each block; settings only change the order within a column. */
export const blockColumns: Readonly<Record<BlockName, BlockColumn>> = table

/** The names of all blocks, in their default order. */
export const blockNames: readonly BlockName[] = Object.keys(table).filter(isBlockName)

function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(table, name)
}
