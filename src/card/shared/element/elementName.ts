import type { ElementRef } from '../../../lead/model/CustomValue'
import type { Relations } from '../../../lead/model/Relations'
import { elementTypes } from '../../../lead/model/elementTypes'
import type { Translate } from '../../../i18n/catalogs/messages'

/** The name of a CRM element without a title: its type and id. */
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

/** The title of a CRM element that the lead is bound to; its type and id while the title is unknown. */
export function elementTitle(
  relations: Relations | undefined,
  { code, entityTypeId, id }: ElementRef,
  t: Translate,
): string {
  return relations?.elements.get(code) ?? elementName(entityTypeId, id, t)
}
