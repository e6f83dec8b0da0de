import type { ReactNode } from 'react'

/** Leaves a block that is needed while talking open, whatever the person has folded in the tab. */
export function OpenInCall({ children }: { children: ReactNode }): ReactNode {
  return children
}
