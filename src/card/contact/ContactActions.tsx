import { Mail, MessageCircle, PhoneCall, SquareArrowOutUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContactAction } from '../../format/contact/ContactAction'
import { phoneChats } from '../../format/contact/phoneChats'
import { useI18n } from '../../i18n/I18n'
import { callPhone } from '../../portal/actions'
import { ActionButton } from '../../ui/controls/ActionButton'
import { IconButton, IconLink } from '../../ui/controls/Button'
import { useCardLayout } from '../shared/CardLayout'
import { LaterLine } from '../shared/LaterLine'
import { ChatActions } from './ChatActions'

type ContactActionsProps = {
  action: ContactAction
  label: string
  isFirst: boolean
}

/**
 * The buttons of a contact, except copying: call, write, chat or open.
 *
 * The call button uses the portal's telephony. An app cannot find out whether the portal has any, so that the number
 * itself is always a `tel:` link as well.
 */
export function ContactActions({ action, label, isFirst }: ContactActionsProps): ReactNode {
  const { t } = useI18n()
  const layout = useCardLayout()
  switch (action.way) {
    case 'phone': {
      const emphasis = isFirst
        ? { text: t('action.call'), look: 'primary' as const, shortcut: 'call' as const }
        : {}
      return (
        <>
          {layout !== 'call' && (
            <ActionButton
              {...emphasis}
              label={t('action.callNumber', { number: label })}
              icon={<PhoneCall size={18} />}
              done={t('action.calling', { number: label })}
              onAct={() => {
                callPhone(action.call)
                return true
              }}
            />
          )}
          {phoneChats(action.number).length > 0 && (
            <LaterLine placeholder={<ChatsToCome label={label} />}>
              {(lines) => <lines.PhoneChats number={action.number} label={label} />}
            </LaterLine>
          )}
        </>
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
      return <ChatActions dialogId={action.dialogId} label={label} />
    case 'text':
      return null
  }
}

/** Placeholder of the messenger menu, of the same size. */
function ChatsToCome({ label }: { label: string }) {
  const { t } = useI18n()
  return (
    <IconButton
      label={t('action.writeTo', { number: label })}
      icon={<MessageCircle size={18} />}
      disabled
    />
  )
}
