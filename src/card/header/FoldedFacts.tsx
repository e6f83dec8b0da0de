import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Dotted } from '../../ui/surfaces/Dotted'
import { OwnerLine } from '../owner/OwnerLine'
import { ProductsLine } from '../products/ProductsLine'
import { LastContact } from './HeaderActivity'
import { Responsible } from './Responsible'
import { StripItem } from './StripItem'

/** On a phone: the facts that the header has no room for, folded. */
export function FoldedFacts({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const [person, contact] = [t('field.responsibleId'), t('header.lastContact')]
  return (
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
      <OwnerLine lead={lead} />
    </Disclosure>
  )
}
