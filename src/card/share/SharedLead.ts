import type { Lead } from '../../lead/model/Lead'
import type { LeadFieldName } from '../../lead/model/leadFields'
import type { Surroundings } from '../../lead/model/Surroundings'
import type { PhoneFormat } from '../contact/usePhoneFormat'
import type { TextContext } from '../field/TextContext'
import type { CardData } from '../shared/CardData'

/** A lead and everything that its fields are put into text with. */
export type SharedLead = TextContext &
  Pick<CardData, 'custom'> & {
    lead: Lead
    /** Undefined as long as it has not come. */
    surroundings: Surroundings | undefined
    /** Undefined while the library for phone numbers loads. */
    phoneFormat: PhoneFormat | undefined
    labelOf: (name: LeadFieldName) => string
  }
