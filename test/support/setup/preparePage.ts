import { fillBrowserGaps } from './fillBrowserGaps'
import { quickSelectors } from './quickSelectors'
import { rememberStyles } from './rememberStyles'
import { shortErrors } from './shortErrors'
import { skipOwnerStacks } from './skipOwnerStacks'

let isPrepared = false

/** Prepares the window of a worker once: its files share it, and a set-up file runs for each of them. */
export function preparePage(): void {
  if (isPrepared) return
  isPrepared = true
  fillBrowserGaps()
  quickSelectors()
  rememberStyles()
  shortErrors()
  skipOwnerStacks()
}
