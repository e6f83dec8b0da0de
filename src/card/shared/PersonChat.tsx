import { Check, History, MessageCircle, MessagesSquare } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { openChat, openChatHistory } from '../../portal/actions'
import { useAnnounce } from '../../ui/hooks/Announcer'
import { Menu } from '../../ui/controls/Menu'
import { useMoment } from '../../ui/hooks/useMoment'
import { useCardData } from './CardData'

/** The portal's messenger for a colleague: the chat, and what was written in it before. */
export function PersonChat({ id }: { id: number }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const announce = useAnnounce()
  const [isAsked, setIsAsked] = useMoment()
  const person = relations?.people.get(id)
  // Not with oneself, and not with somebody who no longer reads it.
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
