import type { Hit } from '../search/searchQuery'
import type { Lead } from '../model/Lead'
import type { Activity } from '../model/Surroundings'

/** One lead of the queue. */
export type QueueRow = {
  lead: Lead
  /** The next planned activity; null when there is none, undefined while or where that is unknown. */
  step: Activity | null | undefined
  /** By whose contact or fields a search found it. */
  via?: Hit['via']
}
