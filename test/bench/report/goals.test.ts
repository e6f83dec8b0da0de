import { expect, test } from 'vitest'
import { judgeGoals } from './goals'
import type { Measured } from './Measured'

const measured = (change: Partial<Measured>): Measured[] => [
  {
    title: 100,
    phone: 0,
    nextTitle: 50,
    nextPhone: 0,
    scripts: 0,
    largest: 100,
    shift: 0,
    interaction: 0,
    ...change,
  },
]

const reached = (line: string, ours: Partial<Measured>): Record<string, boolean> =>
  Object.fromEntries(
    judgeGoals(line, {
      floor: measured({}),
      stack: measured({ title: 120 }),
      ours: measured(ours),
    }).map(({ name, isReached }) => [name, isReached]),
  )

const phone = 'first phone, cold, of floor’s title'

test('the title may be as late as the bare stack’s, however far that is from the floor', () => {
  const title = 'title, cold, of bare stack’s'
  expect(reached('office', { title: 120 })).toMatchObject({ [title]: true })
  expect(reached('office', { title: 122 })).toMatchObject({ [title]: false })
})

test('a slow line leaves the first phone more of the floor’s time', () => {
  expect(reached('office', { phone: 130 })).toMatchObject({ [phone]: true })
  expect(reached('office', { phone: 140 })).toMatchObject({ [phone]: false })
  expect(reached('mobile', { phone: 160 })).toMatchObject({ [phone]: true })
  expect(reached('mobile', { phone: 165 })).toMatchObject({ [phone]: false })
})

test('the next card is measured by the floor’s next card', () => {
  const next = 'first phone, next card, of floor’s title'
  expect(reached('office', { nextPhone: 52 })).toMatchObject({ [next]: true })
  expect(reached('office', { nextPhone: 54 })).toMatchObject({ [next]: false })
})
