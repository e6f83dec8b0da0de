import type { RestError } from '../rest/RestError'
import type { Installation } from './installationQuery'
import type { PlacementCode } from './placements'
import type { PlacementFailures } from './setPlacements'

/** The state of one placement: as it is, or as applying the person's choice would make it. */
export type PlacementState =
  /** This portal does not offer the placement. */
  | { kind: 'notOffered' }
  | { kind: 'there' }
  | { kind: 'willBeAdded' }
  /** It is bound to an earlier address of this app. */
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

/** The state of a placement. What the portal lists overrides the failure of the last attempt. */
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

/** Whether the portal offers the placement; assumed of a portal that is too old to list its placements. */
export function isOffered(placement: PlacementCode, { offered }: Installation): boolean {
  return offered === null || offered.has(placement)
}
