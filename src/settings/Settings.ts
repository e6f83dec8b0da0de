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

/** The themes a person can choose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The settings of one person. */
export type PersonalSettings = {
  theme: Theme
  /** Whether single-key shortcuts are on. */
  shortcuts: boolean
  /** Whether Enter adds a note; with Ctrl or Cmd it always does, with Shift it begins a line. */
  enterAdds: boolean
  folded: readonly FoldName[]
}

/** What a person can fold: a block, or a section of custom fields by its title. */
export type FoldName = BlockName | SectionFold

type SectionFold = `${typeof sectionMark}${string}`

const sectionMark = 'section:'

/** The name under which the fold of a section of custom fields is saved. */
export function sectionFold(title: string): SectionFold {
  return `${sectionMark}${title}`
}

/** Whether a saved fold is that of a section of custom fields. */
export function isSectionFold(name: string): name is SectionFold {
  return name.startsWith(sectionMark)
}

/** The title of a folded section. */
export function sectionTitle(name: SectionFold): string {
  return name.slice(sectionMark.length)
}

/** The settings for everybody until an administrator has saved any. */
export const sharedDefaults: SharedSettings = {
  // The products have their line in the header.
  blocks: blockNames.map((name) => ({ name, isShown: name !== 'products' })),
  hasProductsLine: true,
  mayMoveStages: true,
  mayHandOver: true,
}

/** The settings of a person until they have saved any. */
export const personalDefaults: PersonalSettings = {
  theme: 'system',
  shortcuts: true,
  enterAdds: true,
  folded: [],
}
