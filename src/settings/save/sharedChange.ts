import type { BlockSetting, SharedSettings } from '../Settings'

/**
 * What a person has changed of the settings for everybody, to be applied to those that the portal has by then: what
 * another administrator has saved meanwhile stays, block by block.
 *
 * @param from the settings that the person saw
 * @param to the settings that the person made of them
 */
export function sharedChange(
  from: SharedSettings,
  to: SharedSettings,
): (present: SharedSettings) => Partial<SharedSettings> {
  const { blocks: _from, ...fromRest } = from
  const before = new Map<string, unknown>(Object.entries(fromRest))
  const { blocks, ...rest } = to
  const changed: Partial<SharedSettings> = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => before.get(name) !== value),
  )
  return (present) => ({ ...changed, blocks: mergeBlocks(from.blocks, blocks, present.blocks) })
}

type Blocks = readonly BlockSetting[]

function mergeBlocks(from: Blocks, to: Blocks, present: Blocks): Blocks {
  const shownBefore = shownOf(from)
  const shownNow = shownOf(to)
  const isMoved = orderOf(from) !== orderOf(to)
  const shownThere = shownOf(present)
  return (isMoved ? to : present).map(({ name }) => {
    const isToggled = shownBefore.get(name) !== shownNow.get(name)
    return { name, isShown: (isToggled ? shownNow : shownThere).get(name) ?? true }
  })
}

const shownOf = (blocks: Blocks) => new Map(blocks.map(({ name, isShown }) => [name, isShown]))

const orderOf = (blocks: Blocks): string => blocks.map(({ name }) => name).join()
