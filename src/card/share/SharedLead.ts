import type { Lead } from '../../lead/model/Lead'
import type { LeadFieldName } from '../../lead/model/leadFields'
import type { TextContext } from '../field/TextContext'
import type { CardData } from '../shared/CardData'

/** A lead and everything that its fields are put into text with. */
export type SharedLead = TextContext &
  Pick<CardData, 'custom'> & {
    lead: Lead
    labelOf: (name: LeadFieldName) => string
  }
