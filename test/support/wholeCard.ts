import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits until every block of the card is drawn: the name and the contacts come a moment before the others. */
export async function wholeCard(): Promise<void> {
  await waitFor(() => expect(document.querySelector('div[aria-busy="true"]')).toBeNull())
}
