import type { ElementRef } from '../../lead/model/CustomValue'
import type { Relations } from '../../lead/model/Relations'
import { elementTypes } from '../../lead/model/elementTypes'
import type { Translate } from '../../i18n/messages'

/** What to call a CRM element whose title is not known: its type and number. */
export function elementName(entityTypeId: number, id: number, t: Translate): string {
  switch (entityTypeId) {
    case elementTypes.lead:
      return t('lead.untitled', { id })
    case elementTypes.deal:
      return t('lead.deal', { id })
    case elementTypes.contact:
      return t('lead.contact', { id })
    case elementTypes.company:
      return t('lead.company', { id })
    case elementTypes.quote:
      return t('lead.quote', { id })
    case elementTypes.order:
      return t('lead.order', { id })
    case elementTypes.invoice:
      return t('lead.invoice', { id })
    default:
      return t('lead.parent', { id, type: entityTypeId })
  }
}

/** The title of a CRM element that the lead points to; its type and number as long as there is none. */
export function elementTitle(
  relations: Relations | undefined,
  { code, entityTypeId, id }: ElementRef,
  t: Translate,
): string {
  return relations?.elements.get(code) ?? elementName(entityTypeId, id, t)
}
