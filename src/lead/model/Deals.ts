import type { Decimal, Moment } from '../../rest/Read'
import type { Stage } from './Directories'
import type { StageMeaning } from './StageMeaning'

/** A deal of the portal. */
export type Deal = {
  id: number
  title: string | null
  /** Unique among all pipelines: `NEW`, `C5:NEW`. */
  stageId: string | null
  meaning: StageMeaning | null
  amount: Decimal | null
  currency: string | null
  createdAt: Moment | null
  /** The lead that it was made from. */
  leadId: number | null
}

/** Deals that the present user can see. */
export type DealGroup = {
  /** The newest first. */
  deals: readonly Deal[]
  /** How many there are; a lower bound when `isCapped`. */
  total: number
  /** Whether there are more than `deals` holds. */
  isCapped: boolean
}

/** The deals around a lead. */
export type Deals = {
  /** Made from this lead. */
  ofLead: DealGroup
  /** The other ones of its client. */
  ofClient: DealGroup
  /** Stages of the pipelines of the newest deals, by code. */
  stages: ReadonlyMap<string, Stage>
  /** Whether some of them could not be read. */
  isUnread: boolean
}
