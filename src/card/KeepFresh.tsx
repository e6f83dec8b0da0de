import type { Lead } from '../lead/model/Lead'
import { useFreshness } from '../lead/useFreshness'

/** Reads the lead again when it was changed in the portal. Shows nothing: a component, so that it can come later. */
export function KeepFresh({ lead }: { lead: Lead }): null {
  useFreshness(lead)
  return null
}
