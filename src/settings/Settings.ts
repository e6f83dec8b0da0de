/** The blocks of a card below its header, in the order in which they come unless somebody has chosen another. */
export const blockNames = [
  'reach',
  'origin',
  'nextStep',
  'client',
  'address',
  'comments',
  'people',
  'about',
] as const

export type BlockName = (typeof blockNames)[number]

/** The block without which there is no card: never hidden. */
export const mainBlock: BlockName = 'reach'

export type BlockSetting = { name: BlockName; isShown: boolean }

/** What the administrator has set for everybody. */
export type SharedSettings = {
  /** Every block once, in its order. */
  blocks: readonly BlockSetting[]
  mayMoveStages: boolean
}

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** What a person has set for themselves. */
export type PersonalSettings = {
  theme: Theme
  /** Whether single keys do something on the card. */
  shortcuts: boolean
  folded: readonly BlockName[]
}

export const sharedDefaults: SharedSettings = {
  blocks: blockNames.map((name) => ({ name, isShown: true })),
  mayMoveStages: true,
}

export const personalDefaults: PersonalSettings = { theme: 'system', shortcuts: true, folded: [] }
