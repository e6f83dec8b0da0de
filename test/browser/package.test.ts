import { inject, expect, test } from 'vitest'
import { packageProblems } from '../build/packageProblems'
import { readEntries } from '../build/writePackage'
import { zip } from '../build/zip'

test('the built app may go into a package, which is small enough to load in a moment', async () => {
  const entries = await readEntries(inject('dist'))
  expect(packageProblems(entries)).toEqual([])
  expect(zip(entries).length).toBeLessThan(300_000)
})
