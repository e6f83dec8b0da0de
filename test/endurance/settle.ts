import type { Frame } from 'playwright-core'
import { expect } from 'vitest'
import type { Endurance } from './openEndurance'

/** So long react-query keeps what nothing shows any more, ms. */
const keptFor = 300_000

/**
 * Advances the clock, unless an answer is on its way: that takes real time, and the app would take a busy machine for a
 * portal that does not answer.
 *
 * @returns whether nothing was on its way
 */
export async function advance({ page, underWay }: Endurance, time: number): Promise<boolean> {
  if (underWay() > 0) return false
  await page.clock.runFor(time)
  return true
}

/** Resolves when nothing is on its way any more, and what has come is drawn. */
export async function settle(endurance: Endurance, app: Frame): Promise<void> {
  await expect
    .poll(async () => {
      await advance(endurance, 500)
      return endurance.underWay() + (await app.locator('[aria-busy="true"]').count())
    })
    .toBe(0)
}

/** Lets so much time go by, in ms, and waits for the answers to what is asked meanwhile. */
export async function pass(endurance: Endurance, app: Frame, time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += step) {
    await endurance.page.clock.runFor(Math.min(step, time - passed))
    await settle(endurance, app)
  }
}

/** Lets so much time go by that only what is shown is still kept. */
export async function rest(endurance: Endurance, app: Frame): Promise<void> {
  await pass(endurance, app, keptFor + 10_000)
}

/** In one go, ms, the clock would outrun answers, which take real time: a request's, or the portal's with a new token. */
const step = 5_000
