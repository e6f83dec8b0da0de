import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { placementCodes } from '../../src/install/placements'

it.each(['.github/FEATURES.md', '.github/MARKET.md'])('%s names every placement', (paper) => {
  const page = readFileSync(paper, 'utf8')
  expect(placementCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})
