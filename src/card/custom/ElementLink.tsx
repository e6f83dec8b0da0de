import { useI18n } from '../../i18n/I18n'
import type { ElementRef } from '../../lead/model/CustomValue'
import { useCardData } from '../shared/CardData'
import { elementTitle } from '../shared/element/elementName'
import { elementPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'

/** The title of a CRM element, with a link to its card. */
export function ElementLink({ element }: { element: ElementRef }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const name = elementTitle(relations, element, t)
  const path = elementPath(element.entityTypeId, element.id)
  return path === null ? name : <PortalLink path={path}>{name}</PortalLink>
}
