import type { Sessions } from '../session'
import type { RateLimit } from './http/createBucket'
import type { Transport } from './http/readRequest'
import type { WireRecord } from './Wire'

/** One HTTP request as the log of the portal shows it. */
export type RestRecord = {
  method: string
  /** Methods inside a batch. */
  inner?: string[]
  /** 0: there was no answer. */
  status: number
  ms: number
  transport: Transport
  /** Parameters with tokens masked. */
  params: WireRecord
  /** Session whose token was sent, if it is known. */
  sid?: string
}

/** Settings of the stand-in portal's REST. */
export type RestSetup = {
  sessions: Sessions
  /** Origin of the portal, such as `http://127.0.0.1:8080`. */
  origin: string
  /** Called once for each HTTP request, when it is over. */
  record?: (entry: RestRecord) => void
  /** Incoming webhook of a real portal that answers instead of the demo data. */
  webhookUrl?: string
  rateLimit?: RateLimit
  /** Leads besides those of the demo, by their ids. */
  leads?: ReadonlyMap<string, WireRecord>
  /** Delay of each answer, ms. */
  restDelay?: number
  now?: () => number
  wait?: (milliseconds: number) => Promise<void>
}
