import type { ReactNode } from 'react'
import { ErrorBoundary } from '../../ui/surfaces/ErrorBoundary'
import { useCardData } from './CardData'
import { useLateLines, type LateLines } from './LateLines'

type LaterLineProps = {
  /** Keeps the room while the line is not there. */
  placeholder?: ReactNode
  children: (lines: LateLines) => ReactNode
}

/**
 * A line that comes after the block it stands in. Where it cannot be had the block stays as it is: the blocks
 * that are missing as a whole say so. One that throws comes back when what the card knows has changed.
 */
export function LaterLine({ placeholder, children }: LaterLineProps) {
  const lines = useLateLines()
  const data = useCardData()
  if (lines === 'failed') return null
  if (lines === 'awaited') return placeholder
  return (
    <ErrorBoundary data={data} renderFailed={() => null}>
      {children(lines.module)}
    </ErrorBoundary>
  )
}
