import type { Translate } from '../../i18n/messages'

/** What to call a CRM element whose title is not known: its type and number. */
export function elementName(entityTypeId: number, id: number, t: Translate): string {
  switch (entityTypeId) {
    case 1:
      return t('lead.untitled', { id })
    case 2:
      return t('lead.deal', { id })
    case 3:
      return t('lead.contact', { id })
    case 4:
      return t('lead.company', { id })
    case 7:
      return t('lead.quote', { id })
    case 14:
      return t('lead.order', { id })
    case 31:
      return t('lead.invoice', { id })
    default:
      return t('lead.parent', { id, type: entityTypeId })
  }
}
