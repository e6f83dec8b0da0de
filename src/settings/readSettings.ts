import * as v from 'valibot'
import {
  blockNames,
  mainBlock,
  personalDefaults,
  sharedDefaults,
  themes,
  type BlockSetting,
  type PersonalSettings,
  type SharedSettings,
} from './Settings'

/** Raised when settings change their form: an older app then shows its defaults. */
const version = 1

const versionSchema = v.object({ version: v.literal(version) })
const listSchema = v.fallback(v.array(v.unknown()), [])
const nameSchema = v.picklist(blockNames)
const blockSchema = v.object({ name: nameSchema, isShown: v.fallback(v.boolean(), true) })
const sharedSchema = v.object({
  blocks: listSchema,
  mayMoveStages: v.fallback(v.boolean(), sharedDefaults.mayMoveStages),
})
const personalSchema = v.object({
  theme: v.fallback(v.picklist(themes), personalDefaults.theme),
  shortcuts: v.fallback(v.boolean(), personalDefaults.shortcuts),
  folded: listSchema,
})

/** Settings as an option of the portal keeps them: a string is all that comes back as it was. */
export function writeSettings(settings: SharedSettings | PersonalSettings): string {
  return JSON.stringify({ version, ...settings })
}

/** Reads the settings for everybody; what is missing, odd or from another version is as by default. */
export function readSharedSettings(option: unknown): SharedSettings {
  const read = v.safeParse(sharedSchema, contentOf(option))
  if (!read.success) return sharedDefaults
  const { blocks, mayMoveStages } = read.output
  return { blocks: completeBlocks(blocks), mayMoveStages }
}

/** Reads a person's own settings, as leniently. */
export function readPersonalSettings(option: unknown): PersonalSettings {
  const read = v.safeParse(personalSchema, contentOf(option))
  if (!read.success) return personalDefaults
  const { theme, shortcuts, folded } = read.output
  const known = folded.flatMap((name) => {
    const block = v.safeParse(nameSchema, name)
    return block.success ? [block.output] : []
  })
  return { theme, shortcuts, folded: [...new Set(known)] }
}

/** Every block once: first those that were put in order, then those that the app has got since. */
function completeBlocks(wire: readonly unknown[]): BlockSetting[] {
  const blocks = new Map<string, BlockSetting>()
  for (const one of wire) {
    const read = v.safeParse(blockSchema, one)
    if (read.success && !blocks.has(read.output.name)) blocks.set(read.output.name, read.output)
  }
  for (const name of blockNames) {
    if (!blocks.has(name) || name === mainBlock) blocks.set(name, { name, isShown: true })
  }
  return [...blocks.values()]
}

function contentOf(option: unknown): unknown {
  const content = typeof option === 'string' ? parse(option) : option
  return v.is(versionSchema, content) ? content : undefined
}

/** A string may come through the portal's page with its quotation marks escaped as in HTML. */
function parse(text: string): unknown {
  for (const candidate of [text, text.replaceAll('&quot;', '"')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // Another way of writing it, or nothing of ours.
    }
  }
  return undefined
}
