import type { ReactNode } from 'react'
import { ErrorBoundary } from '../../ui/messages/ErrorBoundary'
import { useCardData } from './CardData'
import { useLateLines, type LateLines } from './LateLines'

type LaterLineProps = {
  /** Shown while the line loads; of the same size. */
  placeholder?: ReactNode
  children: (lines: LateLines) => ReactNode
}

/**
 * A line that is loaded after the block around it. Shows nothing when loading fails: the blocks that are missing
 * report it. A line that throws renders again when the card's data change.
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
