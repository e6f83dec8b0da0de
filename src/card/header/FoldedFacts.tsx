import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Dotted } from '../../ui/surfaces/Dotted'
import { isOwnerDismissed } from '../owner/isOwnerDismissed'
import { OwnerLine } from '../owner/OwnerLine'
import { ProductsLine } from '../products/ProductsLine'
import { useCardData } from '../shared/CardData'
import { LastContact } from './HeaderActivity'
import { Responsible } from './Responsible'
import { StripItem } from './StripItem'

/**
 * On a phone: the facts that the header has no room for, folded; not that the responsible person was dismissed, which
 * is said first.
 */
export function FoldedFacts({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const [person, contact] = [t('field.responsibleId'), t('header.lastContact')]
  // Stays there when it was taken over: how that ended is said where it was pressed.
  const [isOwnerFirst, setIsOwnerFirst] = useState(false)
  if (!isOwnerFirst && isOwnerDismissed(lead, relations)) setIsOwnerFirst(true)
  const owner = <OwnerLine lead={lead} />
  return (
    <>
      {isOwnerFirst && owner}
      <Disclosure
        label={
          <Dotted>
            {person}
            {contact}
          </Dotted>
        }
      >
        <dl className="shape-strip">
          <StripItem label={person}>
            <Responsible lead={lead} />
          </StripItem>
          <StripItem label={contact}>
            <LastContact lead={lead} />
          </StripItem>
        </dl>
        <ProductsLine lead={lead} />
        {!isOwnerFirst && owner}
      </Disclosure>
    </>
  )
}
