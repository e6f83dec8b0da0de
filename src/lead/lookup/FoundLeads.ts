import type { CrmElement } from '../../portal/options/CrmElement'
import { isFinal } from '../derive/isFinal'
import type { Lead } from '../model/Lead'

/** What is known of a call or a chat that names no lead. */
export type LookupSubject = {
  /** The records that the portal names. */
  elements: readonly CrmElement[]
  /** Null when there is none, or the caller hides it. */
  phone: string | null
  /** The portal's own number in the call, whose country national numbers are of; `''` where there is none. */
  line: string
}

/** The leads that belong to such a call or chat. */
export type FoundLeads = {
  /** By which of the two they were found: by the records that the portal names, or by the number. */
  by: 'elements' | 'phone'
  /** Those in progress first, then the newest. Some fields only. */
  leads: readonly Lead[]
  /** The deals, contacts and companies of the subject, with or without leads. */
  clients: readonly CrmElement[]
  /** How many leads have the number but are not open to the person. */
  hidden: number
  /** Whether a part could not be read, so that leads may be missing. */
  isPartial: boolean
}

/** The lead to open without a question: the only one in progress, else the only one. */
export function onlyLead({ leads, isPartial }: FoundLeads): Lead | undefined {
  if (isPartial) return undefined
  const running = leads.filter((lead) => !isFinal(lead))
  const choice = running.length > 0 ? running : leads
  return choice.length === 1 ? choice[0] : undefined
}
