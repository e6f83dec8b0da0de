import { expect, test } from 'vitest'
import { writeEndurance, type Endured } from './printEndurance'

const names = ['fast switches', 'a day of polling']
const use = { heap: 8, nodes: 1_300, listeners: 500, timers: 3 }
const figures: Endured = {
  before: use,
  after: { ...use, heap: 9 },
  requests: 1_500,
  bounds: { heap: 2, nodes: 300, listeners: 50, timers: 10, requests: 2_000 },
  seconds: 91,
  remark: 'Nothing else was seen.',
}
const [switches = '', polling = ''] = names
const both = writeEndurance(
  '',
  names,
  names.map((name) => ({ name, figures })),
  'On Monday',
)
const row = `| 8.0 MB → 9.0 MB (+2.0 MB) | 1,300 → 1,300 (+300) | 500 → 500 (+50) | 3 → 3 (+10) | 1,500 (2,000) | 91 s |`

test('prints the figures of each run, and when they were measured', () => {
  expect(both).toContain(`| ${switches} ${row}\n| ${polling} ${row}\n`)
  expect(both).toContain(`- ${switches}: Nothing else was seen. On Monday.\n`)
})

test('a run of some rows leaves the others as they were', () => {
  expect(writeEndurance(both, names, [], 'On Tuesday')).toBe(both)
  const again = writeEndurance(both, names, [{ name: polling, figures }], 'On Tuesday')
  expect(again).toBe(
    both.replace(
      /(- a day of polling: .* )On Monday/,
      (_line, kept: string) => `${kept}On Tuesday`,
    ),
  )
})

test('a run that fails says so in its row, with the reason in one line', () => {
  const failed = writeEndurance(
    both,
    names,
    [{ name: polling, failure: 'no\n  card' }],
    'On Tuesday',
  )
  expect(failed).toContain(`| ${switches} ${row}\n| ${polling} | – | – | – | – | – | failed |\n`)
  expect(failed).toContain(`- ${polling}: failed: no card On Tuesday.\n`)
})

test('too much of a kind is named before the rest', () => {
  const bounds = { ...figures.bounds, heap: 0.5 }
  const outcome = { name: polling, figures: { ...figures, bounds } }
  expect(writeEndurance(both, names, [outcome], 'On Tuesday')).toContain(
    `- ${polling}: too much of heap: 1.0, at most 0.5. Nothing else was seen. On Tuesday.\n`,
  )
})
