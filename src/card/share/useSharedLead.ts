import type { Lead } from '../../lead/model/Lead'
import { useNow } from '../../ui/hooks/useNow'
import { usePhoneFormat } from '../contact/usePhoneFormat'
import { useFieldLabel } from '../field/useFieldLabel'
import { useTextContext } from '../field/useTextContext'
import { useCardData } from '../shared/CardData'
import { useSurroundings } from '../shared/useSurroundings'
import type { SharedLead } from './SharedLead'

/** Collects a {@link SharedLead} from the card's context. */
export function useSharedLead(lead: Lead): SharedLead {
  const context = useTextContext()
  const { custom } = useCardData()
  const labelOf = useFieldLabel()
  const { surroundings } = useSurroundings(lead)
  const phoneFormat = usePhoneFormat(lead.phones.length > 0)
  const now = useNow()
  return { ...context, lead, custom, surroundings, now, phoneFormat, labelOf }
}
