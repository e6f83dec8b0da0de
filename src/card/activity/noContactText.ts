import type { Translate } from '../../i18n/catalogs/messages'
import type { Lead } from '../../lead/model/Lead'
import type { Relations } from '../../lead/model/Relations'

/**
 * The text for no contact; it names where contacts were searched: the lead, its company and its first contact. With
 * further contacts, or where they are not known, it does not speak for the client.
 */
export function noContactText(
  { contactId, companyId }: Lead,
  relations: Relations | undefined,
  t: Translate,
): string {
  const hasClient = contactId !== null || companyId !== null
  const isClientKnown = relations?.unread.includes('contacts') === false
  const isWhole = hasClient && isClientKnown && relations.contacts.length < 2
  return t(isWhole ? 'nextStep.noContactWithClient' : 'nextStep.noContact')
}
