import { Check, History, MessageCircle, MessagesSquare } from 'lucide-react'
import { useI18n } from '../../../i18n/I18n'
import { openChat, openChatHistory } from '../../../portal/commands/actions'
import { useAnnounce } from '../../../ui/access/Announcer'
import { Menu } from '../../../ui/choices/Menu'
import { useMoment } from '../../../ui/hooks/useMoment'
import { useCardData } from '../CardData'

/** Buttons that open the chat with a colleague, and its history, in the portal's messenger. */
export function PersonChat({ id }: { id: number }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const announce = useAnnounce()
  const [isAsked, setIsAsked] = useMoment()
  const person = relations?.people.get(id)
  // No chat with oneself or with a dismissed employee.
  if (!relations || relations.userId === id || person?.isDismissed) return null
  const name = person?.name ?? t('lead.user', { id })
  const ask = (said: string, open: (dialogId: string) => void) => (): void => {
    open(String(id))
    announce(said)
    setIsAsked()
  }
  return (
    <Menu
      label={t('action.chatWith', { name })}
      icon={isAsked ? <Check size={18} /> : <MessageCircle size={18} />}
      items={[
        {
          label: t('action.openChat'),
          icon: <MessagesSquare size={18} aria-hidden />,
          onSelect: ask(t('action.chatAsked'), openChat),
        },
        {
          label: t('action.history'),
          icon: <History size={18} aria-hidden />,
          onSelect: ask(t('action.historyAsked'), openChatHistory),
        },
      ]}
    />
  )
}
