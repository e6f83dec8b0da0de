import { dealsQuery } from '../../lead/deals/dealsQuery'
import type { Lead } from '../../lead/model/Lead'
import { productsQuery } from '../../lead/products/productsQuery'
import { useNow } from '../../ui/hooks/useNow'
import type { Contacts } from '../contact/contacts'
import { usePhoneFormat } from '../contact/usePhoneFormat'
import { useTextContext } from '../field/useTextContext'
import { useCardData } from '../shared/CardData'
import { usePartOfLead } from '../shared/usePartOfLead'
import { useSurroundings } from '../shared/useSurroundings'
import { useWantedParts } from '../shared/useWantedParts'
import type { SharedLead } from './SharedLead'

/** Collects a {@link SharedLead} from the card's context. */
export function useSharedLead(lead: Lead): SharedLead {
  const context = useTextContext()
  const { custom } = useCardData()
  const { surroundings } = useSurroundings(lead)
  const wanted = useWantedParts()
  const { data: deals } = usePartOfLead(dealsQuery(lead), wanted.deals)
  const { data: products } = usePartOfLead(productsQuery(lead), wanted.products)
  const { company = null, contacts = [] } = context.relations ?? {}
  const phoneFormat = usePhoneFormat([lead, company, ...contacts].some(hasNumber))
  const now = useNow()
  return { ...context, lead, custom, surroundings, deals, products, now, phoneFormat }
}

/** Whether there is a number of which a part may have to be left out. */
function hasNumber(contacts: Contacts | null): boolean {
  if (contacts === null) return false
  return contacts.phones.length > 0 || contacts.messengers.some(({ value }) => value.includes('+'))
}
