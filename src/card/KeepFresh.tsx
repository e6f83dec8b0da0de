import type { Lead } from '../lead/model/Lead'
import { useFreshness } from '../lead/useFreshness'

/** Refetches the lead when it changes in the portal. A component without output, so that it loads with the later chunk. */
export function KeepFresh({ lead }: { lead: Lead }): null {
  useFreshness(lead)
  return null
}
