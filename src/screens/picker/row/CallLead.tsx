import { PhoneCall } from 'lucide-react'
import { phoneAction } from '../../../format/contact/phoneAction'
import { splitPhones } from '../../../format/phone/splitPhones'
import { useI18n } from '../../../i18n/I18n'
import type { Lead } from '../../../lead/model/Lead'
import { callPhone } from '../../../portal/commands/actions'
import { useAnnounce } from '../../../ui/access/Announcer'
import { IconButton } from '../../../ui/controls/Button'

/** A button that asks the portal to call the first number of a lead; nothing without one. */
export function CallLead({ lead, isStop }: { lead: Lead; isStop: boolean }) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const number = firstNumber(lead)
  if (!number) return null
  return (
    <IconButton
      label={t('action.callNumber', { number: number.label })}
      icon={<PhoneCall size={18} />}
      tabIndex={isStop ? 0 : -1}
      onClick={() => {
        callPhone(number.call)
        announce(t('action.calling', { number: number.label }))
      }}
    />
  )
}

/** The first number that a phone can dial: faxes and texts are left out. */
function firstNumber({ phones }: Lead): { call: string; label: string } | undefined {
  for (const { kind, value } of phones) {
    for (const label of splitPhones(value)) {
      const action = phoneAction(kind, label)
      if (action.way === 'phone') return { call: action.call, label }
    }
  }
  return undefined
}
