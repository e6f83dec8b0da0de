import type { Translate } from '../../i18n/catalogs/messages'
import type { Lead } from '../../lead/model/Lead'

/** The text for no contact; it names where contacts were searched: the lead, and its client if it has one. */
export function noContactText({ contactId, companyId }: Lead, t: Translate): string {
  const hasClient = contactId !== null || companyId !== null
  return t(hasClient ? 'nextStep.noContactWithClient' : 'nextStep.noContact')
}
