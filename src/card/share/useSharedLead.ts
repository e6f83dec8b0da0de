import { dealsQuery } from '../../lead/deals/dealsQuery'
import type { Lead } from '../../lead/model/Lead'
import { productsQuery } from '../../lead/products/productsQuery'
import { useNow } from '../../ui/hooks/useNow'
import { usePhoneFormat } from '../contact/usePhoneFormat'
import { useTextContext } from '../field/useTextContext'
import { useCardData } from '../shared/CardData'
import { usePartOfLead } from '../shared/usePartOfLead'
import { useSurroundings } from '../shared/useSurroundings'
import type { SharedLead } from './SharedLead'

/** Collects a {@link SharedLead} from the card's context. */
export function useSharedLead(lead: Lead): SharedLead {
  const context = useTextContext()
  const { custom } = useCardData()
  const { surroundings } = useSurroundings(lead)
  const { data: deals } = usePartOfLead(dealsQuery(lead))
  const { data: products } = usePartOfLead(productsQuery(lead))
  const phoneFormat = usePhoneFormat(lead.phones.length > 0)
  const now = useNow()
  return { ...context, lead, custom, surroundings, deals, products, now, phoneFormat }
}
