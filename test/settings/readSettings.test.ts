import { describe, expect, it } from 'vitest'
import {
  readPersonalSettings,
  readSharedSettings,
  writeSettings,
} from '../../src/settings/readSettings'
import { blockNames } from '../../src/settings/blockColumns'
import { personalDefaults, sharedDefaults } from '../../src/settings/Settings'

const namesOf = (option: unknown) => readSharedSettings(option).blocks.map(({ name }) => name)

describe('settings that nobody has saved', () => {
  it.each([
    undefined,
    null,
    '',
    '0',
    0,
    false,
    [],
    {},
    'no JSON',
    '"text"',
    '[1]',
    '{"version":2,"mayMoveStages":false,"shortcuts":false}',
    '{"mayMoveStages":false,"shortcuts":false}',
  ])('are the defaults where the portal has %j', (option) => {
    expect(readSharedSettings(option)).toEqual(sharedDefaults)
    expect(readPersonalSettings(option)).toEqual(personalDefaults)
  })

  it('let everybody move leads and hand them over, and have the keys', () => {
    const { hasProductsLine, mayMoveStages, mayHandOver } = sharedDefaults
    expect([hasProductsLine, mayMoveStages, mayHandOver]).toEqual([true, true, true])
    const { theme, shortcuts, enterAdds } = personalDefaults
    expect([theme, shortcuts, enterAdds]).toEqual(['system', true, true])
  })
})

describe('settings for everybody', () => {
  const saved = {
    blocks: [
      { name: 'comments', isShown: true },
      { name: 'client', isShown: false },
    ],
    mayMoveStages: false,
  }

  it('come back as they were written', () => {
    const settings = readSharedSettings({ version: 1, ...saved })
    expect(readSharedSettings(writeSettings(settings))).toEqual(settings)
    expect(settings.mayMoveStages).toBe(false)
  })

  it('are read with the quotation marks that the portal’s page escapes', () => {
    const text = JSON.stringify({ version: 1, ...saved }).replaceAll('"', '&quot;')
    expect(readSharedSettings(text)).toEqual(readSharedSettings({ version: 1, ...saved }))
  })

  it('keep the chosen order and get the blocks that have come since at the end', () => {
    const names = namesOf({ version: 1, ...saved })
    expect(names.slice(0, 2)).toEqual(['comments', 'client'])
    expect(names.toSorted()).toEqual([...blockNames].toSorted())
  })

  it('show blocks that have come since, but for the products, which have a line already', () => {
    const { blocks, hasProductsLine } = readSharedSettings({ version: 1, ...saved })
    const hidden = blocks.filter(({ isShown }) => !isShown).map(({ name }) => name)
    expect(hidden).toEqual(['client', 'products'])
    expect(hasProductsLine).toBe(true)
  })

  it('lose an unknown, repeated or odd block and nothing else', () => {
    const blocks = [
      { name: 'origin', isShown: 'no' },
      { name: 'removed' },
      5,
      null,
      { name: 'origin' },
    ]
    const read = readSharedSettings({ version: 1, blocks, mayMoveStages: 'no' })
    expect(read.blocks[0]).toEqual({ name: 'origin', isShown: true })
    expect(read.blocks).toHaveLength(blockNames.length)
    expect(read.mayMoveStages).toBe(true)
  })

  it('never hide the ways to reach the person', () => {
    const blocks = [{ name: 'reach', isShown: false }]
    expect(readSharedSettings({ version: 1, blocks }).blocks[0]).toEqual({
      name: 'reach',
      isShown: true,
    })
  })
})

describe('a person’s own settings', () => {
  it('come back as they were written', () => {
    const settings = {
      theme: 'dark',
      shortcuts: false,
      enterAdds: false,
      folded: ['client', 'about', 'section:Kitchen'],
    } as const
    expect(readPersonalSettings(writeSettings(settings))).toEqual(settings)
  })

  it('are read field by field', () => {
    const odd = { version: 1, theme: 'pink', shortcuts: false, folded: ['about', 'x', 'about', 7] }
    expect(readPersonalSettings(odd)).toEqual({
      theme: 'system',
      shortcuts: false,
      enterAdds: true,
      folded: ['about'],
    })
  })
})
