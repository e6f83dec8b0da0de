import type { RestError } from '../rest/RestError'
import type { Installation } from './installationQuery'
import type { PlacementCode } from './placements'
import type { PlacementFailures } from './setPlacements'

/** How one place stands, and what would become of it. */
export type PlacementState =
  /** This portal has no such place. */
  | { kind: 'notOffered' }
  | { kind: 'there' }
  | { kind: 'willBeAdded' }
  /** It leads to an earlier address of this app. */
  | { kind: 'willBeMoved' }
  | { kind: 'willBeRemoved' }
  | { kind: 'leftOut' }
  | { kind: 'failed'; failure: RestError }

type PlacementStateInput = {
  placement: PlacementCode
  isWanted: boolean
  installation: Installation
  handler: string
  failures: PlacementFailures
}

/** What to tell of a place. What the portal says is there counts for more than how the last attempt went. */
export function placementState(given: PlacementStateInput): PlacementState {
  const { placement, isWanted, installation, handler, failures } = given
  const handlers = installation.bindings
    .filter((binding) => binding.placement === placement)
    .map((binding) => binding.handler)
  const failure = failures.get(placement)
  if (isWanted && handlers.length === 1 && handlers[0] === handler) return { kind: 'there' }
  if (!isOffered(placement, installation)) return { kind: 'notOffered' }
  if (!isWanted && handlers.length === 0) return { kind: 'leftOut' }
  if (failure) return { kind: 'failed', failure }
  if (!isWanted) return { kind: 'willBeRemoved' }
  return { kind: handlers.length > 0 ? 'willBeMoved' : 'willBeAdded' }
}

/** Whether the portal has the place; one that is too old to tell is asked by trying. */
export function isOffered(placement: PlacementCode, { offered }: Installation): boolean {
  return offered === null || offered.has(placement)
}
