import { describe, expect, it } from 'vitest'
import { isContact } from '../../../src/lead/surroundings/activityKind'
import { readActivities, readActivity } from '../../../src/lead/surroundings/readActivities'
import { readSurroundings } from '../../../src/lead/surroundings/readSurroundings'

/** The surroundings of a lead for whom the portal answers just this. */
const read = (results: Readonly<Record<string, unknown>>) =>
  readSurroundings((command) => ({ ok: true, result: results[command] ?? [] }))

const ids = (some: readonly { id: number }[]): number[] => some.map(({ id }) => id)

const subject = (fields: Record<string, unknown>) =>
  readActivity({ ID: '1', ...fields }, 'DEADLINE')?.subject

const lastOf = (...past: object[]) => read({ past }).lastContact

const step = (ID: string, STATUS_ID: string) => ({
  ID,
  STATUS_ID,
  CREATED_TIME: '2026-03-01T10:00:00+00:00',
})

/** Whether an activity, usually a call that is not completed, is a contact with the customer. */
function isContactWith(fields: Record<string, unknown>): boolean {
  const usual = { ID: '1', TYPE_ID: '2', COMPLETED: 'N' }
  const activity = readActivity({ ...usual, ...fields }, 'START_TIME')
  if (!activity) throw new Error('The activity was not read')
  return isContact(activity)
}

describe('what is planned', () => {
  it('begins with what is due first, and ends with what has no time', () => {
    const planned = [
      { ID: '1', DEADLINE: '9999-12-31T00:00:00+00:00' },
      { ID: '2', DEADLINE: '2026-03-09T12:00:00+00:00' },
      { ID: '3', DEADLINE: '' },
      { ID: '4', DEADLINE: '2026-03-08T12:00:00+00:00' },
    ]
    // Of two for the same time the older one, in whatever order the portal lists them.
    expect(ids(read({ planned }).planned)).toEqual([4, 2, 1, 3])
    expect(ids(read({ planned: planned.toReversed() }).planned)).toEqual([4, 2, 1, 3])
  })

  it('is told once where it is bound to the lead and to its client', () => {
    expect(ids(readActivities([{ ID: '5' }, { ID: '6' }, { ID: '5' }], 'DEADLINE'))).toEqual([5, 6])
  })

  it('is named by its subject, else by its text, else not at all', () => {
    expect(subject({ SUBJECT: 'Call back', DESCRIPTION: 'At noon' })).toBe('Call back')
    expect(subject({ SUBJECT: '', DESCRIPTION: '[b]At noon[/b]' })).toBe('At noon')
    expect(subject({ SUBJECT: '', DESCRIPTION: '' })).toBeNull()
  })

  it.each([
    'Call <Ann> back',
    'Fwd: <no subject>',
    'Re: <ann@example.com>, <b>',
    '[b]Oak[/b] a<b and c>d',
    'size <XL',
  ])('is named by its subject as it was typed: %s', (SUBJECT) => {
    expect(subject({ SUBJECT })).toBe(SUBJECT)
  })
})

describe('the way through the stages', () => {
  it('goes from the oldest step to the newest', () => {
    const items = [step('30', 'DONE'), step('9', 'NEW'), step('12', 'WORK')]
    expect(read({ steps: { items } }).steps.map(({ stage }) => stage)).toEqual([
      'NEW',
      'WORK',
      'DONE',
    ])
  })
})

describe('a contact', () => {
  it.each([
    ['a call that came in', { DIRECTION: '1' }, true],
    ['a call that was made', { DIRECTION: '2', COMPLETED: 'Y' }, true],
    ['a call that nobody took', { DIRECTION: '2', SETTINGS: { MISSED_CALL: true } }, true],
    ['a call that is still to be made', { DIRECTION: '2' }, false],
    ['a task that is done', { TYPE_ID: '3', COMPLETED: 'Y' }, false],
    ['a chat', { TYPE_ID: '6', PROVIDER_ID: 'IMOPENLINES_SESSION' }, true],
  ])('%s: %j is %s', (_what, fields, is) => {
    expect(isContactWith(fields)).toBe(is)
  })

  // customeros/customeros#2479: a future event is no last touchpoint.
  it('that was ticked off before its time was no later than then', () => {
    const meeting = {
      ID: '5',
      TYPE_ID: '1',
      COMPLETED: 'Y',
      LAST_UPDATED: '2026-03-01T10:00:00+00:00',
      START_TIME: '2026-03-08T12:00:00+00:00',
    }
    const call = { ID: '6', TYPE_ID: '2', COMPLETED: 'Y', START_TIME: '2026-03-02T10:00:00+00:00' }
    const later = { LAST_UPDATED: '2026-03-09T10:00:00+00:00' }
    expect(lastOf(meeting)).toMatchObject({ id: 5, at: '2026-03-01T10:00:00.000+00:00' })
    expect(lastOf(meeting, { ...call, ...later })).toMatchObject({
      id: 6,
      at: '2026-03-02T10:00:00.000+00:00',
    })
    expect(lastOf({ ...meeting, ...later }, call)).toMatchObject({
      id: 5,
      at: '2026-03-08T12:00:00.000+00:00',
    })
  })

  it('that was the last one is told, and what lies behind a full page of tasks is not known', () => {
    const task = { TYPE_ID: '3', COMPLETED: 'Y' }
    const page = Array.from({ length: 50 }, (_one, index) => ({ ID: String(index + 1), ...task }))
    expect(read({ past: page }).unread).toContain('past')
    expect(read({ past: page.slice(1) }).unread).not.toContain('past')
    const made = { ID: '99', TYPE_ID: '2', DIRECTION: '1' }
    expect(read({ past: [...page.slice(1), made] })).toMatchObject({
      lastContact: { id: 99 },
      unread: new Set(),
    })
  })
})
