import type { Scope } from '../rest/failure/missingScope'
import { RestError } from '../rest/failure/RestError'
import type { Installation } from './installationQuery'
import type { PlacementCode } from './placements'
import { scopeLackedBy } from './scopes'
import type { PlacementFailures } from './setPlacements'

/** The state of one placement: as it is, or as applying the person's choice would make it. */
export type PlacementState =
  /** This portal does not offer the placement. */
  | { kind: 'notOffered' }
  /** The app lacks the scope that the placement needs. */
  | { kind: 'notGranted'; scope: Scope }
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
  const scope = scopeLackedBy(placement, installation.granted)
  if (scope !== null) return { kind: 'notGranted', scope }
  if (isWanted && handlers.length === 1 && handlers[0] === handler) return { kind: 'there' }
  if (!isPlacementOffered(placement, installation)) return { kind: 'notOffered' }
  if (!isWanted && handlers.length === 0) return { kind: 'leftOut' }
  if (failure) return { kind: 'failed', failure: named(failure, placement, installation.granted) }
  if (!isWanted) return { kind: 'willBeRemoved' }
  return { kind: handlers.length > 0 ? 'willBeMoved' : 'willBeAdded' }
}

/**
 * The failure of a binding by what was missing: the portal also asks for the scope of the placement itself, and its
 * answer does not say which of the two it lacked.
 */
function named(
  failure: RestError,
  placement: PlacementCode,
  granted: ReadonlySet<string> | null,
): RestError {
  const isOfCrm = placement.startsWith('CRM_') && granted?.has('crm') === false
  if (failure.kind !== 'scopeMissing' || !isOfCrm || !granted.has('placement')) return failure
  return new RestError('scopeMissing', 'crm.lead.get', failure)
}

/**
 * Whether the app can be bound to the placement: the portal offers it, which is assumed of a portal that is too old to
 * list its placements, and the app has the scope for it.
 */
export function isPlacementOffered(
  placement: PlacementCode,
  { offered, granted }: Pick<Installation, 'offered' | 'granted'>,
): boolean {
  if (scopeLackedBy(placement, granted) !== null) return false
  return offered === null || offered.has(placement)
}
