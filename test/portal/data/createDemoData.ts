import type { WireRecord } from '../rest/Wire'
import { activities } from './activities'
import { allLeads } from './demoLeads'

/** What the portal holds and what may change while it runs. */
export type DemoData = {
  leads: Map<string, WireRecord>
  activities: WireRecord[]
  placements: WireRecord[]
  /** A number that was not given out before. */
  nextId: () => number
}

/** A fresh copy of the demo data, with these leads besides; changes in one portal do not show in another. */
export function createDemoData(more: ReadonlyMap<string, WireRecord> = new Map()): DemoData {
  let last = 900_000
  return {
    leads: new Map([...allLeads, ...more].map(([id, lead]) => [id, structuredClone(lead)])),
    activities: structuredClone([...activities]),
    placements: [],
    nextId: () => (last += 1),
  }
}
