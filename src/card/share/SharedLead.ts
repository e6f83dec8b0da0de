import type { Translate } from '../../i18n/messages'
import type { Lead, LeadFieldName } from '../../lead/model/Lead'
import type { CardData } from '../shared/CardData'

/** A lead and everything that its values are put into words with. */
export type SharedLead = Pick<CardData, 'directories' | 'relations' | 'custom' | 'zone'> & {
  lead: Lead
  t: Translate
  /** BCP 47. */
  locale: string
  now: Date
  labelOf: (name: LeadFieldName) => string
}
