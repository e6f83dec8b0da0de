import { faults, type Fault } from './faultTable'

const kindOf = ({ kind, inBatch }: Fault): string => `${kind} ${inBatch}`

/**
 * The failures that are tried on a read or a write, by its number in its table: one of each kind, another one for the
 * next number, since whoever asks knows kinds only. That each failure is taken for its kind, whatever was asked, is
 * proven by `test/rest/callMethod.test.ts` and `callBatch.test.ts`. With `WALK=all`, which takes its time, all of them.
 */
export function faultsFor(number: number): readonly Fault[] {
  if (process.env['WALK'] === 'all') return faults
  return [...new Set(faults.map(kindOf))].flatMap((kind) => {
    const alike = faults.filter((fault) => kindOf(fault) === kind)
    return alike[number % alike.length] ?? []
  })
}
