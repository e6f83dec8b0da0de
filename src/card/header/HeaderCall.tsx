import { phoneAction } from '../../format/contact/phoneAction'
import { splitPhones } from '../../format/phone/splitPhones'
import type { Lead } from '../../lead/model/Lead'
import { valueOf } from '../../rest/Read'
import { CallButton } from '../contact/CallButton'
import { hasContacts, separate } from '../contact/contacts'
import { reachableClient } from '../contact/reachableClient'
import { numberWith, usePhoneFormat } from '../contact/usePhoneFormat'
import { useCardData } from '../shared/CardData'

/** The call button of the first number, over the whole width of a phone; its height is reserved while a client's numbers load. */
export function HeaderCall({ lead }: { lead: Lead }) {
  const { relations, isPending } = useCardData()
  const isOwn = hasContacts(lead)
  const phones = (isOwn ? lead : reachableClient(relations))?.phones ?? []
  const format = usePhoneFormat(phones.length > 0)
  const [first] = separate(phones, splitPhones)
  if (!first) {
    const hasClient = valueOf(lead.contactId) !== null || valueOf(lead.companyId) !== null
    return !isOwn && hasClient && isPending && <div className="shape-call" />
  }
  const action = phoneAction(first.kind, first.value, numberWith(format))
  if (action.way !== 'phone') return null
  const label = format?.(first.value)?.international ?? first.value
  return (
    <div className="shape-call">
      <CallButton call={action.call} label={label} isFirst />
    </div>
  )
}
