import type { B24Frame } from '@bitrix24/b24jssdk'
import { portalLanguage } from './portalLanguage'

/** Which portal this is and the person's language in it. */
export type PortalIdentity = {
  /** Scheme, host and port. Not the `member_id`: it would survive a renamed portal, but must not be kept in the browser. */
  origin: string
  language: string
}

/** The identity of the portal behind a connected frame. */
export function portalIdentity(frame: B24Frame): PortalIdentity {
  return { origin: frame.getTargetOrigin(), language: portalLanguage(frame) }
}
