import type { B24Frame } from '@bitrix24/b24jssdk'
import { portalLanguage } from './portalLanguage'

/** Which portal this is and the person's language in it. */
export type PortalIdentity = {
  /** `member_id`, which stays the same when the portal is renamed. */
  portal: string
  language: string
  /** Scheme, host and port. */
  origin: string
}

/** The identity of the portal behind a connected frame. */
export function portalIdentity(frame: B24Frame): PortalIdentity {
  const auth = frame.auth.getAuthData()
  const memberId = auth === false ? '' : auth.member_id
  const origin = frame.getTargetOrigin()
  return { portal: memberId || origin, language: portalLanguage(frame), origin }
}
