import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  forgetUser,
  keepDirectories,
  recallDirectories,
} from '../../../src/lead/directories/directoryCache'
import { directoryCommands } from '../../../src/lead/directories/directoryWire'

const owner = { language: 'en', origin: 'https://portal.example' }
const wire = { stages: [{ STATUS_ID: 'NEW' }], fields: {} }
const hour = 60 * 60_000

/** What is stored beside the answers: for what they were asked. */
const asked = JSON.stringify(directoryCommands)

/** The storage key of the directories. */
const entryKey = 'lead-card:directories:https://portal.example:7:en'

describe('kept directories', () => {
  beforeEach(() => keepDirectories(owner, 7, wire, Date.now()))

  it('are there at the next opening, with the one they were kept for', () => {
    expect(recallDirectories(owner)).toMatchObject({ wire, userId: 7 })
  })

  it('are those of this portal, this person and this language', () => {
    expect(recallDirectories({ ...owner, origin: 'https://other.example' })).toBeUndefined()
    expect(recallDirectories({ ...owner, language: 'ru' })).toBeUndefined()
    keepDirectories(owner, 12, { ...wire, stages: [] }, Date.now())
    expect(recallDirectories(owner)).toMatchObject({ wire: { stages: [] }, userId: 12 })
    forgetUser(owner)
    expect(recallDirectories(owner)).toBeUndefined()
  })

  it('lie under keys that say whose they are', () => {
    expect(Object.keys(localStorage).toSorted()).toEqual([
      entryKey,
      'lead-card:directories:https://portal.example:user',
    ])
  })

  it.each([
    [23 * hour, true],
    [25 * hour, false],
    // The computer's clock was set back.
    [-hour, false],
  ])('after %i ms are still taken: %j', (passed, isTaken) => {
    vi.setSystemTime(Date.now() + passed)
    expect(recallDirectories(owner) !== undefined).toBe(isTaken)
  })

  it.each([
    [
      'those of an app that did not say what it had asked',
      JSON.stringify({ at: Date.now(), wire }),
    ],
    ['broken JSON', '{"asked":"'],
    ['something else', '"lead"'],
    ['no directories', JSON.stringify({ asked, at: Date.now() })],
    ['no time', JSON.stringify({ asked, wire })],
    ['nothing', ''],
  ])('that turn out to be %s are as good as none', (_what, text) => {
    localStorage.setItem(entryKey, text)
    expect(recallDirectories(owner)).toBeUndefined()
  })

  it('are not taken for the answers of an app that asks for less or for more', () => {
    const { stages, ...less } = directoryCommands
    const more = { ...directoryCommands, goals: stages }
    for (const commands of [less, more]) {
      const other = { asked: JSON.stringify(commands), at: Date.now(), wire }
      localStorage.setItem(entryKey, JSON.stringify(other))
      expect(recallDirectories(owner)).toBeUndefined()
    }
  })

  it('are none where the one they belong to is no id', () => {
    localStorage.setItem('lead-card:directories:https://portal.example:user', '7:../12')
    expect(recallDirectories(owner)).toBeUndefined()
  })
})

it('directories too large for a place shared with others are not kept', () => {
  keepDirectories(owner, 7, { stages: ['x'.repeat(1_100_000)] }, Date.now())
  expect(localStorage).toHaveLength(0)
})

const refuse = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

describe('a browser that keeps nothing in a frame', () => {
  it('that refuses every call is no obstacle', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(refuse)
    }
    keepDirectories(owner, 7, wire, Date.now())
    forgetUser(owner)
    expect(recallDirectories(owner)).toBeUndefined()
  })

  it('that refuses even to name the storage is no obstacle', () => {
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    keepDirectories(owner, 7, wire, Date.now())
    forgetUser(owner)
    const recalled = recallDirectories(owner)
    // Restores the storage for the clean-up of the page.
    storage.mockRestore()
    expect(recalled).toBeUndefined()
  })
})
