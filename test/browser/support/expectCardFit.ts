import { expect } from 'vitest'
import { say } from '../../support/say'
import { measureColumnGap, type Fit } from '../read/measure'
import { unfoldAll } from '../read/readCard'
import { expectFit } from './expectFit'
import type { OpenedCase } from './openCase'

const widths = [320, 768, 1280, 1640]

/** A window that is lower than any card. */
const low = (width: number) => ({ width, height: 600 })

/** The frame is as wide as the window and exactly as high as its content. */
const exact = (width: number): Partial<Fit> => ({ width, down: 0, spare: 0 })

type Folded = {
  /** Width of the window in px. */
  first?: number
  /** Whether the columns of the card are to end at about the same height. */
  isOrdinary?: boolean
}

/** Waits until a card fits its frame without a scrollbar: folded, and then unfolded at every width. */
export async function expectCardFit(opened: OpenedCase, folded: Folded = {}): Promise<void> {
  await expectFoldedFit(opened, folded)
  await unfoldAll(opened.app)
  await expectUnfoldedFit(opened)
}

/** Waits until a card that nobody has unfolded fits its frame without a scrollbar. */
export async function expectFoldedFit(
  opened: OpenedCase,
  { first = 1280, isOrdinary = false }: Folded = {},
): Promise<void> {
  const { app, frame } = opened
  await app.getByRole('heading', { name: say('block.reach') }).waitFor()
  await expectFit(opened, low(first), exact(first))
  if (!isOrdinary) return
  // Its last blocks have found their places.
  await app.getByRole('heading', { name: say('block.about') }).waitFor()
  await expect.poll(async () => measureColumnGap(await frame())).toBeLessThanOrEqual(80)
}

/** Waits until a card that is unfolded fits its frame without a scrollbar at every width. */
export async function expectUnfoldedFit(opened: OpenedCase): Promise<void> {
  for (const width of widths) await expectFit(opened, low(width), exact(width))
}
