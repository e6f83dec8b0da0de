/**
 * What a test that walks through many alike looks at: all of it in `npm run test:all`, which takes its time, and in
 * `npm test` those that differ most.
 */
export function walked<T>(all: readonly T[], isAlways: (one: T) => boolean): readonly T[] {
  if (process.env['WALK'] === 'all') return all
  const always = all.filter(isAlways)
  if (always.length === 0) throw new Error('A walk that looks at nothing proves nothing')
  return always
}
