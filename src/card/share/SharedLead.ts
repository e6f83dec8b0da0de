import type { Deals } from '../../lead/model/Deals'
import type { Lead } from '../../lead/model/Lead'
import type { Products } from '../../lead/model/Products'
import type { Surroundings } from '../../lead/model/Surroundings'
import type { PhoneFormat } from '../contact/usePhoneFormat'
import type { TextContext } from '../field/TextContext'
import type { CardData } from '../shared/CardData'

/** A lead with the data needed to write all of its blocks as text. */
export type SharedLead = TextContext &
  Pick<CardData, 'custom'> & {
    lead: Lead
    /** Undefined while they load. */
    surroundings: Surroundings | undefined
    /** Undefined while they load, as the products. */
    deals: Deals | undefined
    products: Products | undefined
    /** Undefined while libphonenumber loads. */
    phoneFormat: PhoneFormat | undefined
  }
