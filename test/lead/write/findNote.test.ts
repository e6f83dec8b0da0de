import { describe, expect, it } from 'vitest'
import { readSurroundings } from '../../../src/lead/surroundings/readSurroundings'
import { surroundingsKey } from '../../../src/lead/surroundings/surroundingsQuery'
import { escapeMarkup } from '../../../src/lead/write/escapeMarkup'
import { isNoteThere, latestKnown } from '../../../src/lead/write/findNote'
import type { BatchAnswer } from '../../../src/rest/callBatch'
import { createQueryClient } from '../../../src/rest/queryClient'
import { RestError } from '../../../src/rest/failure/RestError'
import { todoRow } from '../../support/builders/activityRow'
import { openPortal } from '../../support/fakes/fakePortal'

const refused: BatchAnswer = { ok: false, failure: new RestError('portalFault', 'x') }
const given = (result: unknown): BatchAnswer => ({ ok: true, result })

/** The last note that is known of lead 1591, after the portal has answered so. */
function known(kind: 'todo' | 'comment', answers: Record<string, BatchAnswer>): number | null {
  const client = createQueryClient()
  const surroundings = readSurroundings((command) => answers[command] ?? given([]))
  client.setQueryData(surroundingsKey(1591), surroundings)
  return latestKnown(client, 1591, kind)
}

describe('the last note before a new one', () => {
  it('is the one with the greatest id, whatever their order', () => {
    const planned = given([{ ID: '31' }, { ID: '44' }, { ID: '7' }])
    expect(known('todo', { planned })).toBe(44)
    expect(known('comment', { planned })).toBe(0)
  })

  it('is not known of a list that was not read, nor of a lead of which nothing was', () => {
    expect(known('todo', { planned: refused })).toBeNull()
    expect(known('comment', { planned: refused })).toBe(0)
    expect(latestKnown(createQueryClient(), 1591, 'todo')).toBeNull()
  })

  it('has to be known where the new one has no id: an older one may say the same', async () => {
    const note = { kind: 'comment', text: 'Called' } as const
    const client = createQueryClient()
    await expect(isNoteThere(client, 1591, note, null, null)).rejects.toThrow('not known')
  })

  it.each(['Call <Ann> back', 'R&amp;D: [b]oak[/b]', 'Call'])(
    'is followed by the new one, found by its text: %s',
    async (text) => {
      const { rest } = openPortal()
      const note = { kind: 'todo', text, due: '2026-03-02T10:00:00+01:00' } as const
      for (const row of [{ SUBJECT: text }, { DESCRIPTION: escapeMarkup(text) }]) {
        rest.answer('crm.activity.list', [todoRow({ ID: '45', DEADLINE: note.due, ...row })])
        await expect(isNoteThere(createQueryClient(), 1591, note, null, 44)).resolves.toBe(true)
        await expect(isNoteThere(createQueryClient(), 1591, note, null, 45)).resolves.toBe(false)
      }
    },
  )
})
