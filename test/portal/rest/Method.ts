import type { Session } from '../session'
import type { DemoData } from '../data/createDemoData'
import type { Answer } from './http/envelope'
import type { WireRecord } from './Wire'

/** Who asks, and what the portal holds. */
export type Context = {
  session: Session
  data: DemoData
  /** Origin of the portal, for addresses of pictures. */
  origin: string
  now: () => number
}

/** A REST method: answers, or throws a RestError. */
export type Method = (params: WireRecord, context: Context) => Answer

/** Methods by their names in lower case. */
export type Methods = Readonly<Record<string, Method>>
