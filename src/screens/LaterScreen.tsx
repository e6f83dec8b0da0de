import type { ReactNode } from 'react'
import type { Arrival } from '../ui/hooks/laterChunk'
import { FailureScreen } from './FailureScreen'
import { LoadingScreen } from './LoadingScreen'

type LaterScreenProps<Module> = {
  arrival: Arrival<Module>
  /** Asks for the chunk again. */
  onRetry: () => void
  /** What is shown until it is there. */
  waiting?: ReactNode
  /** Another way on when it cannot be loaded, beside trying again. */
  alternative?: ReactNode
  children: (module: Module) => ReactNode
}

/** A screen in a chunk of its own: loading, shown, or asked for again when it could not be loaded. */
export function LaterScreen<Module>(props: LaterScreenProps<Module>) {
  const { arrival, onRetry, waiting = <LoadingScreen />, alternative, children } = props
  if (arrival === 'awaited') return waiting
  if (arrival === 'failed') {
    return <FailureScreen failure="noNetwork" onRetry={onRetry} alternative={alternative} />
  }
  return children(arrival.module)
}
