import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits until all blocks are rendered; header and contacts are rendered before the others. */
export async function wholeCard(): Promise<void> {
  await waitFor(() => expect(document.querySelector('div[aria-busy="true"]')).toBeNull())
}
