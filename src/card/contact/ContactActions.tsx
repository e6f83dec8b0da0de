import { MessageCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContactAction } from '../../format/contact/ContactAction'
import { phoneChats } from '../../format/contact/phoneChats'
import { useI18n } from '../../i18n/I18n'
import { IconButton } from '../../ui/controls/Button'
import { useCardLayout } from '../shared/CardLayout'
import { LaterLine } from '../shared/LaterLine'
import { CallButton } from './CallButton'

type ContactActionsProps = {
  action: ContactAction
  label: string
  /** The kind of a number, in words. */
  kind: string | null
  isFirst: boolean
  /** The text to copy, where the menu of the chats is the place for it. */
  copied: string | undefined
}

/** The buttons of a contact, except copying: call, and chat. */
export function ContactActions(props: ContactActionsProps): ReactNode {
  const { action, label, kind, isFirst, copied } = props
  const layout = useCardLayout()
  switch (action.way) {
    case 'phone':
      return (
        <>
          {layout !== 'call' && (
            <CallButton call={action.call} label={label} kind={kind} isFirst={isFirst} />
          )}
          {phoneChats(action.number).length > 0 && (
            <LaterLine placeholder={<ChatsToCome label={label} />}>
              {(lines) => <lines.PhoneChats number={action.number} label={label} copied={copied} />}
            </LaterLine>
          )}
        </>
      )
    case 'openChannel':
    case 'portalChat':
      return (
        <LaterLine>
          {(lines) => <lines.ChatActions dialogId={action.dialogId} label={label} />}
        </LaterLine>
      )
    // The value itself is the link.
    case 'email':
    case 'link':
    case 'app':
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
