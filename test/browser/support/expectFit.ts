import { expect } from 'vitest'
import { measureFit, type Fit } from '../read/measure'
import type { OpenedCase } from './openCase'

/** Waits until nothing overflows the frame horizontally in a window of this size in px. */
export async function expectFit(
  { page, frame }: Pick<OpenedCase, 'page' | 'frame'>,
  size: { width: number; height: number },
  expected: Partial<Fit> = {},
): Promise<void> {
  await page.setViewportSize(size)
  const none = { sideways: 0, outside: [], ...expected }
  await expect
    .poll(async () => measureFit(await frame()), { message: `at ${size.width} px` })
    .toMatchObject(none)
}
