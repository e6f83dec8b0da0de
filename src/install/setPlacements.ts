import { callMethod } from '../rest/callMethod'
import { RestError } from '../rest/RestError'
import type { Binding } from './installationQuery'
import { placementCodes, type PlacementCode } from './placements'
import { placementTitles } from './placementTitles'

/** The places that could not be set or taken away, and why. */
export type PlacementFailures = ReadonlyMap<PlacementCode, RestError>

type SetPlacements = {
  /** The places to have; the others are taken away. */
  wanted: ReadonlySet<PlacementCode>
  /** What there is now. */
  bindings: readonly Binding[]
  /** The address to open there. */
  handler: string
}

/**
 * Adds and removes places one by one, each for itself, until the portal has the wanted ones at this address
 * and none at an older one of ours. What is already so is left alone.
 *
 * @returns what went wrong; empty when everything went well
 */
export async function setPlacements({
  wanted,
  bindings,
  handler,
}: SetPlacements): Promise<PlacementFailures> {
  const failures = new Map<PlacementCode, RestError>()
  for (const placement of placementCodes) {
    const handlers = bindings.filter((one) => one.placement === placement).map((one) => one.handler)
    try {
      if (wanted.has(placement)) await renew(placement, handlers, handler)
      else await remove(placement, handlers)
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      failures.set(placement, error)
    }
  }
  return failures
}

async function renew(placement: PlacementCode, handlers: string[], handler: string): Promise<void> {
  // The new address first: if that fails, the old one is still there.
  if (!handlers.includes(handler)) await bind(placement, handler)
  await remove(
    placement,
    handlers.filter((other) => other !== handler),
  )
}

/** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html */
async function bind(placement: PlacementCode, handler: string): Promise<void> {
  const titles = await placementTitles(placement)
  await callMethod('placement.bind', {
    PLACEMENT: placement,
    HANDLER: handler,
    TITLE: titles['en']?.TITLE,
    LANG_ALL: titles,
  })
}

async function remove(placement: PlacementCode, handlers: readonly string[]): Promise<void> {
  // Always with the handler: without one the portal would take away all of the app's at once.
  for (const handler of handlers) {
    await callMethod('placement.unbind', { PLACEMENT: placement, HANDLER: handler })
  }
}
