import type { WireRecord } from '../rest/Wire'
import { activities } from './activities'
import { deals } from './deals'
import { comments } from './comments'
import { allLeads } from './demoLeads'
import { manyLeads } from './leads/plainLeads'
import { plannedSteps } from './plannedSteps'
import { stageHistory } from './stageHistory'

/** The portal's data, which methods may change while it runs. */
export type DemoData = {
  leads: Map<string, WireRecord>
  /** As `crm.item.list` shows them. */
  deals: WireRecord[]
  activities: WireRecord[]
  stageHistory: WireRecord[]
  /** Comments in the timeline, by `ENTITY_ID` and `COMMENT`. */
  comments: WireRecord[]
  placements: WireRecord[]
  /** Returns a new id. */
  nextId: () => number
}

/**
 * A fresh copy of the demo data, with these leads besides; changes in one portal do not show in another.
 *
 * @param now the present of what is planned, in ms since 1970
 * @param count so many ordinary leads more
 */
export function createDemoData(
  more: ReadonlyMap<string, WireRecord> = new Map(),
  now = Date.now(),
  count = 0,
): DemoData {
  let last = 900_000
  return {
    leads: new Map([
      ...[...allLeads, ...more].map(([id, lead]): [string, WireRecord] => [
        id,
        structuredClone(lead),
      ]),
      ...manyLeads(count),
    ]),
    deals: structuredClone([...deals]),
    activities: [...structuredClone([...activities]), ...plannedSteps(now, count)],
    stageHistory: structuredClone([...stageHistory]),
    comments: structuredClone([...comments]),
    placements: [],
    nextId: () => (last += 1),
  }
}
