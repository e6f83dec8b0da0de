import { serverTime } from '../rest/http/envelope'
import type { WireRecord } from '../rest/Wire'
import { buildActivity } from './activities'

const hour = 60 * 60_000
const day = 24 * hour

/** The portal's way to write that a task has no deadline. */
const noDeadline = '9999-12-31T00:00:00+02:00'

/** Lead, subject, ms from now until it is due (null: no deadline), and the person who has to do it. */
const steps: readonly (readonly [string, string, number | null, string])[] = [
  ['3001', 'Call about the worktop', -50 * hour, '1'],
  ['3002', 'Send the quote', -3 * hour, '1'],
  ['3016', 'Confirm the visit', 2 * hour, '1'],
  ['3017', 'Measure the kitchen', 26 * hour, '1'],
  ['3018', 'Ask for the floor plan', 5 * day, '1'],
  ['3019', 'Find a supplier of oak', null, '1'],
  ['3032', 'Send the samples', -9 * day, '1'],
  ['3033', 'Call back', 3 * hour, '1'],
  ['3048', 'Check the credit', -30 * day, '7'],
  // A lead of somebody else.
  ['3005', 'Help with the design', -hour, '1'],
]

/** Steps of every third of so many more leads, due from ten days ago to ten days ahead. */
const manySteps = (count: number): (typeof steps)[number][] =>
  Array.from({ length: Math.ceil(count / 3) }, (_, index) => [
    String(100_000 + 3 * index),
    `Call again about part ${index + 1}`,
    (((index * 37) % 480) - 240) * hour,
    '1',
  ])

/**
 * What is planned for the plain leads, seen from the present day.
 *
 * @param count so many leads of `manyLeads` besides
 */
export const plannedSteps = (now: number, count = 0): WireRecord[] =>
  [...steps, ...manySteps(count)].map(([lead, subject, until, person], index) => {
    const deadline = until === null ? noDeadline : serverTime(now + until)
    return buildActivity(String(index < steps.length ? 701 + index : 200_000 + index), lead, {
      SUBJECT: subject,
      DEADLINE: deadline,
      START_TIME: deadline,
      END_TIME: deadline,
      RESPONSIBLE_ID: person,
    })
  })
