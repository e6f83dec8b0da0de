import * as v from 'valibot'
import { optionContent } from '../portal/options/optionContent'
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

const versionSchema = v.object({ version: v.literal(version) })
const listSchema = v.fallback(v.array(v.unknown()), [])
const nameSchema = v.picklist(blockNames)
const blockSchema = v.object({ name: nameSchema, isShown: v.fallback(v.boolean(), true) })
const sharedSchema = v.object({
  blocks: listSchema,
  hasProductsLine: v.fallback(v.boolean(), sharedDefaults.hasProductsLine),
  mayMoveStages: v.fallback(v.boolean(), sharedDefaults.mayMoveStages),
  mayHandOver: v.fallback(v.boolean(), sharedDefaults.mayHandOver),
})
const personalSchema = v.object({
  theme: v.fallback(v.picklist(themes), personalDefaults.theme),
  shortcuts: v.fallback(v.boolean(), personalDefaults.shortcuts),
  enterAdds: v.fallback(v.boolean(), personalDefaults.enterAdds),
  folded: listSchema,
})

/** Settings as the text of an option: a string is the only kind of value that the portal returns unchanged. */
export function writeSettings(settings: SharedSettings | PersonalSettings): string {
  return JSON.stringify({ version, ...settings })
}

/** Reads the settings for everybody; missing or invalid values, and other versions, become the defaults. */
export function readSharedSettings(option: unknown): SharedSettings {
  const read = v.safeParse(sharedSchema, contentOf(option))
  if (!read.success) return sharedDefaults
  const { blocks, ...rest } = read.output
  return { ...rest, blocks: completeBlocks(blocks) }
}

/** Reads the settings of a person, in the same way. */
export function readPersonalSettings(option: unknown): PersonalSettings {
  const read = v.safeParse(personalSchema, contentOf(option))
  if (!read.success) return personalDefaults
  const { folded, ...rest } = read.output
  const known = folded.flatMap((name): FoldName | FoldName[] => {
    if (typeof name === 'string' && isSectionFold(name)) return name
    const block = v.safeParse(nameSchema, name)
    return block.success ? [block.output] : []
  })
  return { ...rest, folded: [...new Set(known)] }
}

/** Every block once: first the stored ones in their order, then those that are newer than the stored settings. */
function completeBlocks(wire: readonly unknown[]): BlockSetting[] {
  const blocks = new Map<string, BlockSetting>()
  for (const one of wire) {
    const read = v.safeParse(blockSchema, one)
    if (read.success && !blocks.has(read.output.name)) blocks.set(read.output.name, read.output)
  }
  for (const block of sharedDefaults.blocks) {
    if (!blocks.has(block.name) || block.name === mainBlock) blocks.set(block.name, block)
  }
  return [...blocks.values()]
}

function contentOf(option: unknown): unknown {
  const content = typeof option === 'string' ? optionContent(option) : option
  return v.is(versionSchema, content) ? content : undefined
}
