import { callMethod } from '../rest/callMethod'
import { RestError } from '../rest/RestError'
import type { Binding } from './installationQuery'
import { placeCodes, type PlaceCode } from './places'
import { placeTitles } from './placeTitles'

/** The places that could not be set or taken away, and why. */
export type PlaceFailures = ReadonlyMap<PlaceCode, RestError>

type SetPlaces = {
  /** The places to have; the others are taken away. */
  wanted: ReadonlySet<PlaceCode>
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
export async function setPlaces({ wanted, bindings, handler }: SetPlaces): Promise<PlaceFailures> {
  const failures = new Map<PlaceCode, RestError>()
  for (const place of placeCodes) {
    const handlers = bindings.filter((one) => one.place === place).map((one) => one.handler)
    try {
      if (wanted.has(place)) await renew(place, handlers, handler)
      else await remove(place, handlers)
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      failures.set(place, error)
    }
  }
  return failures
}

async function renew(place: PlaceCode, handlers: string[], handler: string): Promise<void> {
  // The new address first: if that fails, the old one is still there.
  if (!handlers.includes(handler)) await bind(place, handler)
  await remove(
    place,
    handlers.filter((other) => other !== handler),
  )
}

/** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html */
async function bind(place: PlaceCode, handler: string): Promise<void> {
  const titles = await placeTitles(place)
  await callMethod('placement.bind', {
    PLACEMENT: place,
    HANDLER: handler,
    TITLE: titles['en']?.TITLE,
    LANG_ALL: titles,
  })
}

async function remove(place: PlaceCode, handlers: readonly string[]): Promise<void> {
  // Always with the handler: without one the portal would take away all of the app's at once.
  for (const handler of handlers) {
    await callMethod('placement.unbind', { PLACEMENT: place, HANDLER: handler })
  }
}
