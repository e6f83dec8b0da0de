import { callMethod } from '../rest/callMethod'
import { RestError } from '../rest/failure/RestError'
import type { Binding } from './installationQuery'
import { placementCodes, type PlacementCode } from './placements'
import { placementOptions } from './placementOptions'
import { placementTitles } from './placementTitles'

/** The placements that could not be bound or unbound, and why. */
export type PlacementFailures = ReadonlyMap<PlacementCode, RestError>

type SetPlacements = {
  /** The placements to bind; all others are unbound. */
  wanted: ReadonlySet<PlacementCode>
  /** The bindings as they are. */
  bindings: readonly Binding[]
  /** The address to open in them. */
  handler: string
}

/**
 * Binds and unbinds placements one by one, so that the wanted ones open this address and no older one of the app;
 * correct bindings are left alone. A failure of one does not stop the others.
 *
 * @returns the failures; empty when there were none
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
      if (wanted.has(placement)) await bindOnly(placement, handlers, handler)
      else await unbind(placement, handlers)
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      failures.set(placement, error)
    }
  }
  return failures
}

async function bindOnly(
  placement: PlacementCode,
  handlers: string[],
  handler: string,
): Promise<void> {
  // The new address first: if that fails, the old binding still works.
  if (!handlers.includes(handler)) await bindPlacement(placement, handler)
  await unbind(
    placement,
    handlers.filter((other) => other !== handler),
  )
}

/** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html */
async function bindPlacement(placement: PlacementCode, handler: string): Promise<void> {
  const titles = await placementTitles(placement)
  await callMethod('placement.bind', {
    PLACEMENT: placement,
    HANDLER: handler,
    TITLE: titles['en']?.TITLE,
    LANG_ALL: titles,
    OPTIONS: placementOptions(placement),
  })
}

async function unbind(placement: PlacementCode, handlers: readonly string[]): Promise<void> {
  // Without HANDLER the portal would unbind all addresses of the app at once.
  for (const handler of handlers) {
    await callMethod('placement.unbind', { PLACEMENT: placement, HANDLER: handler })
  }
}
