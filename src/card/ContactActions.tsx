import { Mail, MessagesSquare, PhoneCall, SquareArrowOutUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContactAction } from '../format/contact'
import { useI18n } from '../i18n/I18n'
import { callPhone, openChat } from '../portal/actions'
import { ActionButton } from '../ui/ActionButton'
import { IconLink } from '../ui/Button'

type ContactActionsProps = {
  action: ContactAction
  label: string
  value: string
  isFirst: boolean
}

/** What can be done with a contact beside copying it: call, write, chat or open. */
export function ContactActions({ action, label, value, isFirst }: ContactActionsProps): ReactNode {
  const { t } = useI18n()
  switch (action.way) {
    case 'phone': {
      const words = isFirst ? { words: t('action.call'), look: 'primary' as const } : {}
      return (
        <ActionButton
          {...words}
          label={t('action.callNumber', { number: label })}
          icon={<PhoneCall size={18} />}
          done={t('action.calling', { number: label })}
          onAct={() => {
            callPhone(value)
            return true
          }}
        />
      )
    }
    case 'email':
      return (
        <IconLink
          href={action.href}
          label={t('action.write', { address: label })}
          icon={<Mail size={18} />}
        />
      )
    case 'link':
    case 'app':
      return (
        <IconLink
          href={action.href}
          label={t('action.open', { what: label })}
          icon={<SquareArrowOutUpRight size={18} />}
          newTab={action.way === 'link'}
        />
      )
    case 'openChannel':
    case 'portalChat':
      return (
        <ActionButton
          words={t('action.openChat')}
          look="soft"
          label={`${t('action.openChat')}: ${label}`}
          icon={<MessagesSquare size={18} />}
          done={t('action.chatAsked')}
          onAct={() => {
            openChat(action.dialogId)
            return true
          }}
        />
      )
    case 'text':
      return null
  }
}
