import type { Translate } from '../../i18n/messages'
import type { Lead } from '../../lead/model/Lead'

/** That there was no contact, with whom it was looked for: the lead, and its client where it has one. */
export function noContactText({ contactId, companyId }: Lead, t: Translate): string {
  const hasClient = contactId !== null || companyId !== null
  return t(hasClient ? 'nextStep.noContactWithClient' : 'nextStep.noContact')
}
