import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { useFieldLabel } from '../field/useFieldLabel'
import type { SharedLead } from './SharedLead'

/** The lead on the card with the words around it. */
export function useSharedLead(lead: Lead): SharedLead {
  const { t, locale } = useI18n()
  const { directories, relations, custom, zone } = useCardData()
  const labelOf = useFieldLabel()
  const now = useNow()
  return { lead, directories, relations, custom, zone, t, locale, now, labelOf }
}
