import { optionContent } from '../portal/options/optionContent'
import { fieldsOf, type WireFields } from '../rest/wire'
import { blockNames } from './blockColumns'
import {
  isSectionFold,
  mainBlock,
  personalDefaults,
  sharedDefaults,
  themes,
  type BlockSetting,
  type FoldName,
  type PersonalSettings,
  type SharedSettings,
} from './Settings'

/** The version of the stored format, to be raised when it changes: other versions are read as the defaults. */
const version = 1

/** Settings as the text of an option: a string is the only kind of value that the portal returns unchanged. */
export function writeSettings(settings: SharedSettings | PersonalSettings): string {
  return JSON.stringify({ version, ...settings })
}

/** Reads the settings for everybody; missing or invalid values, and other versions, become the defaults. */
export function readSharedSettings(option: unknown): SharedSettings {
  const fields = contentOf(option)
  return {
    hasProductsLine: flag(fields, 'hasProductsLine', sharedDefaults),
    mayMoveStages: flag(fields, 'mayMoveStages', sharedDefaults),
    mayHandOver: flag(fields, 'mayHandOver', sharedDefaults),
    blocks: completeBlocks(list(fields, 'blocks')),
  }
}

/** Reads the settings of a person, in the same way. */
export function readPersonalSettings(option: unknown): PersonalSettings {
  const fields = contentOf(option)
  const known = list(fields, 'folded').flatMap((name): FoldName | FoldName[] => {
    if (typeof name === 'string' && isSectionFold(name)) return name
    return blockNames.find((block) => block === name) ?? []
  })
  return {
    theme: themes.find((theme) => theme === fields.get('theme')) ?? personalDefaults.theme,
    shortcuts: flag(fields, 'shortcuts', personalDefaults),
    enterAdds: flag(fields, 'enterAdds', personalDefaults),
    folded: [...new Set(known)],
  }
}

/** Every block once: first the stored ones in their order, then those that are newer than the stored settings. */
function completeBlocks(wire: readonly unknown[]): BlockSetting[] {
  const blocks = new Map<string, BlockSetting>()
  for (const one of wire) {
    const fields = fieldsOf(one)
    const name = blockNames.find((block) => block === fields.get('name'))
    if (name === undefined || blocks.has(name)) continue
    blocks.set(name, { name, isShown: flag(fields, 'isShown', { isShown: true }) })
  }
  for (const block of sharedDefaults.blocks) {
    if (!blocks.has(block.name) || block.name === mainBlock) blocks.set(block.name, block)
  }
  return [...blocks.values()]
}

/** The fields of stored settings; none of another version. */
function contentOf(option: unknown): WireFields {
  const fields = fieldsOf(typeof option === 'string' ? optionContent(option) : option)
  return fields.get('version') === version ? fields : new Map()
}

function flag<Name extends string>(
  fields: WireFields,
  name: Name,
  defaults: Readonly<Record<Name, boolean>>,
): boolean {
  const value = fields.get(name)
  return typeof value === 'boolean' ? value : defaults[name]
}

function list(fields: WireFields, name: string): readonly unknown[] {
  const value = fields.get(name)
  return Array.isArray(value) ? value : []
}
