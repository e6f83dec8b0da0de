import type { Translate } from '../../i18n/catalogs/messages'
import type { CardData } from '../shared/CardData'

/** The data needed to format the values of a lead as text. */
export type TextContext = Pick<CardData, 'directories' | 'relations' | 'zone'> & {
  t: Translate
  /** BCP 47. */
  locale: string
  now: Date
}
