import { blockNames, type BlockName } from './blockColumns'

/** The block that cannot be hidden. */
export const mainBlock: BlockName = 'reach'

export type BlockSetting = { name: BlockName; isShown: boolean }

/** The settings for everybody, which administrators change. */
export type SharedSettings = {
  /** Every block once, in the order of the card. */
  blocks: readonly BlockSetting[]
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
  blocks: blockNames.map((name) => ({ name, isShown: true })),
  mayMoveStages: true,
  mayHandOver: true,
}

export const personalDefaults: PersonalSettings = {
  theme: 'system',
  shortcuts: true,
  enterAdds: true,
  folded: [],
}
