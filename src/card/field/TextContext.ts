import type { Translate } from '../../i18n/messages'
import type { CardData } from '../shared/CardData'

/** Everything that the values of a lead are put into text with. */
export type TextContext = Pick<CardData, 'directories' | 'relations' | 'zone'> & {
  t: Translate
  /** BCP 47. */
  locale: string
  now: Date
}
