import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary'

/**
 * Room for a part that comes after the block it stands in. Where it cannot be had the block stays as it is: the
 * blocks that are missing as a whole say so.
 */
export function LaterLine({ place, children }: { place?: ReactNode; children: ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={place}>{children}</Suspense>
    </ErrorBoundary>
  )
}
