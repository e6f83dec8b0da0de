import { blockNames, type BlockName } from './blockColumns'

/** The block that cannot be hidden. */
export const mainBlock: BlockName = 'reach'

export type BlockSetting = { name: BlockName; isShown: boolean }

/** The settings for everybody, which administrators change. */
export type SharedSettings = {
  /** Every block once, in the order of the card. */
  blocks: readonly BlockSetting[]
  /** Whether the products stand in a line under the amount; there is also a block of them. */
  hasProductsLine: boolean
  mayMoveStages: boolean
  /** Whether leads can be taken over and handed over from the card. */
  mayHandOver: boolean
}

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The settings of one person. */
export type PersonalSettings = {
  theme: Theme
  /** Whether single-key shortcuts are on. */
  shortcuts: boolean
  /** Whether Enter adds a note; with Ctrl or Cmd it always does, with Shift it begins a line. */
  enterAdds: boolean
  folded: readonly BlockName[]
}

export const sharedDefaults: SharedSettings = {
  // The products have their line in the header.
  blocks: blockNames.map((name) => ({ name, isShown: name !== 'products' })),
  hasProductsLine: true,
  mayMoveStages: true,
  mayHandOver: true,
}

export const personalDefaults: PersonalSettings = {
  theme: 'system',
  shortcuts: true,
  enterAdds: true,
  folded: [],
}
