import type { Wire } from '../../rest/Wire'

const allowedStart =
  /^\/(?:crm\/(?:deal|lead|contact|company|type)\/|marketplace\/|company\/personal\/user\/\d+\/|workgroups\/group\/\d+\/)/

const notInOldScripts = /^\/crm\/type\//

/** The slider's width by the start of a path, as the portal's router maps it; else as wide as it can be. */
const widths: [start: RegExp, width: number][] = [
  [/^\/crm\/type\/\d+\/details\//, 1640],
  [/^\/company\/personal\/user\/\d+\/groups\/create\//, 1200],
  [/^\/crm\/company\/requisite\//, 950],
  [/^\/workgroups\/group\/\d+\/card\//, 900],
]

export type PortalPath = {
  /** The path that is really opened: from the root, `..` walked, with the portal's own marks. */
  path: string
  /** Width of the slider in px; 0 = as wide as it can be. */
  width: number
}

/**
 * Reads the path of an `openPath` command.
 * The allow-list is tested on the path as it came, so a prefix that is walked back by `..`
 * lets any path of the portal through; the SDK uses just that to choose the slider's width.
 *
 * @param old the script's list is the one without smart processes
 * @returns undefined when the path is not available to apps
 */
export function readPath(raw: Wire | undefined, old = false): PortalPath | undefined {
  if (typeof raw !== 'string' || !allowedStart.test(raw)) return undefined
  if (old && notInOldScripts.test(raw)) return undefined
  const url = new URL(raw, 'http://portal.invalid')
  url.searchParams.set('from', 'rest_placement')
  url.searchParams.set('from_app', 'stand-in')
  const width = widths.find(([start]) => start.test(raw))?.[1] ?? 0
  return { path: url.pathname + url.search, width }
}
