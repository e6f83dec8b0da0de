import type { RestError } from '../rest/RestError'
import type { Installation } from './installationQuery'
import type { PlaceCode } from './places'
import type { PlaceFailures } from './setPlaces'

/** How one place stands, and what would become of it. */
export type PlaceState =
  /** This portal has no such place. */
  | { kind: 'notOffered' }
  | { kind: 'there' }
  | { kind: 'willBeAdded' }
  /** It leads to an earlier address of this app. */
  | { kind: 'willBeMoved' }
  | { kind: 'willBeRemoved' }
  | { kind: 'leftOut' }
  | { kind: 'failed'; failure: RestError }

type PlaceStateOf = {
  place: PlaceCode
  isWanted: boolean
  installation: Installation
  handler: string
  failures: PlaceFailures
}

/** What to tell of a place. What the portal says is there counts for more than how the last attempt went. */
export function placeState(given: PlaceStateOf): PlaceState {
  const { place, isWanted, installation, handler, failures } = given
  const handlers = installation.bindings
    .filter((binding) => binding.place === place)
    .map((binding) => binding.handler)
  const failure = failures.get(place)
  if (isWanted && handlers.length === 1 && handlers[0] === handler) return { kind: 'there' }
  if (!isOffered(place, installation)) return { kind: 'notOffered' }
  if (!isWanted && handlers.length === 0) return { kind: 'leftOut' }
  if (failure) return { kind: 'failed', failure }
  if (!isWanted) return { kind: 'willBeRemoved' }
  return { kind: handlers.length > 0 ? 'willBeMoved' : 'willBeAdded' }
}

/** Whether the portal has the place; one that is too old to tell is asked by trying. */
export function isOffered(place: PlaceCode, { offered }: Installation): boolean {
  return offered === null || offered.has(place)
}
