import { expect, it } from 'vitest'
import { quietTime } from '../../../src/lead/derive/quietTime'

const now = new Date('2026-03-10T12:00:00Z')
const hour = 3_600_000
const early = '2026-03-10T08:00:00Z'
const late = '2026-03-10T11:00:00Z'

/** The quiet time of a lead in progress. */
const quiet = (movedAt: string | null, lastActivityAt: string | null): number | null =>
  quietTime({ stageMeaning: 'running', movedAt, lastActivityAt }, now)

it('counts from the later of the last move and the last activity', () => {
  expect(quiet(early, late)).toBe(hour)
  expect(quiet(late, early)).toBe(hour)
  expect(quiet(early, null)).toBe(4 * hour)
  expect(quiet(null, late)).toBe(hour)
  expect(quiet(null, null)).toBeNull()
})

it('is none of a closed lead', () => {
  expect(quietTime({ stageMeaning: 'lost', movedAt: early, lastActivityAt: late }, now)).toBeNull()
})
