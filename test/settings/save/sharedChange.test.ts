import { describe, expect, it } from 'vitest'
import { sharedDefaults, type SharedSettings } from '../../../src/settings/Settings'
import { sharedChange } from '../../../src/settings/save/sharedChange'

const { blocks } = sharedDefaults
const [first, ...others] = blocks
const last = blocks.at(-1)
if (!first || !last) throw new Error('There are no blocks')

/** The blocks with some of them switched over. */
const toggled = (list: SharedSettings['blocks'], ...names: string[]): SharedSettings['blocks'] =>
  list.map((block) => (names.includes(block.name) ? { ...block, isShown: !block.isShown } : block))

describe('a change of the settings for everybody', () => {
  it('holds what the person changed, and not what stayed as it was', () => {
    const { mayMoveStages } = sharedDefaults
    const to = { ...sharedDefaults, mayMoveStages: !mayMoveStages }
    const change = sharedChange(sharedDefaults, to)(sharedDefaults)
    expect(change).toEqual({ mayMoveStages: !mayMoveStages, blocks })
  })

  it('leaves what another administrator has saved meanwhile, block by block', () => {
    const to = { ...sharedDefaults, blocks: toggled(blocks, last.name) }
    const present = { ...sharedDefaults, blocks: toggled([...others, first], first.name) }
    expect(sharedChange(sharedDefaults, to)(present).blocks).toEqual(
      toggled([...others, first], first.name, last.name),
    )
  })

  it('takes the order of the person who moved a block', () => {
    const to = { ...sharedDefaults, blocks: [...others, first] }
    const present = { ...sharedDefaults, blocks: toggled(blocks, last.name) }
    expect(sharedChange(sharedDefaults, to)(present).blocks).toEqual(
      toggled([...others, first], last.name),
    )
  })
})
