import { History, MessagesSquare } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { openChat, openChatHistory } from '../../portal/commands/actions'
import { ActionButton } from '../../ui/controls/ActionButton'

type ChatActionsProps = {
  /** `DIALOG_ID` of the chat; never shown. */
  dialogId: string
  label: string
}

/** Buttons that open a chat, and its history, in the portal's messenger. */
export function ChatActions({ dialogId, label }: ChatActionsProps) {
  const { t } = useI18n()
  return (
    <>
      <ActionButton
        text={t('action.openChat')}
        look="soft"
        label={`${t('action.openChat')}: ${label}`}
        icon={<MessagesSquare size={18} />}
        done={t('action.chatAsked')}
        onAct={() => {
          openChat(dialogId)
          return true
        }}
      />
      <ActionButton
        label={t('action.chatHistory', { what: label })}
        icon={<History size={18} />}
        done={t('action.historyAsked')}
        onAct={() => {
          openChatHistory(dialogId)
          return true
        }}
      />
    </>
  )
}
