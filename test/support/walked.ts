/**
 * What a test that walks through many alike looks at: in `npm test` those that differ most, and all of it with `WALK=all`,
 * as `npm run test:all` and the workflow set it.
 */
export function walked<T>(all: readonly T[], isAlways: (one: T) => boolean): readonly T[] {
  if (process.env['WALK'] === 'all') return all
  const always = all.filter(isAlways)
  if (always.length === 0) throw new Error('A walk that looks at nothing proves nothing')
  return always
}
