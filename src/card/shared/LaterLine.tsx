import type { ReactNode } from 'react'
import { ErrorBoundary } from '../../ui/surfaces/ErrorBoundary'
import { later, type LaterParts } from '../later'

type LaterLineProps = {
  /** Keeps the room while it is not there. */
  place?: ReactNode
  children: (parts: LaterParts) => ReactNode
}

/**
 * A part that comes after the block it stands in. Where it cannot be had the block stays as it is: the blocks
 * that are missing as a whole say so.
 */
export function LaterLine({ place, children }: LaterLineProps) {
  const arrival = later.useArrival()
  if (arrival === 'failed') return null
  if (arrival === 'awaited') return place
  return <ErrorBoundary fallback={null}>{children(arrival.module)}</ErrorBoundary>
}
