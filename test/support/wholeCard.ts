import { waitFor } from '@testing-library/react'

/** Waits until all blocks are rendered; header and contacts are rendered before the others. */
export async function wholeCard(): Promise<void> {
  await waitFor(() => {
    // An error of our own: `expect` would print the element at each change of the page.
    if (document.querySelector('div[aria-busy="true"]')) throw new Error('A block is not rendered')
  })
}
