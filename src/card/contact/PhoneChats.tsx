import { MessageCircle } from 'lucide-react'
import { phoneChats } from '../../format/contact/phoneChats'
import { useI18n } from '../../i18n/I18n'
import { Menu, type MenuItem } from '../../ui/choices/Menu'
import { useAnnouncedAct } from '../../ui/access/useAnnouncedAct'
import { copyText } from '../../ui/hooks/copyText'

type PhoneChatsProps = {
  number: string
  label: string
  /** The text that a last entry copies; without it there is none. */
  copied?: string | undefined
}

/** Menu of the messengers that open a chat by phone number; see `phoneChats`. */
export function PhoneChats({ number, label, copied }: PhoneChatsProps) {
  const { t } = useI18n()
  const run = useAnnouncedAct()
  const copy = (text: string): void => {
    const words = { done: t('action.copied'), failed: t('action.copyFailed') }
    void run(() => copyText(text), words)
  }
  const chats = phoneChats(number).map(({ name, href }): MenuItem => ({
    label: name,
    href,
    newTab: href.startsWith('https:'),
  }))
  const copying: MenuItem[] =
    copied === undefined
      ? []
      : [{ label: t('action.copy', { what: label }), onSelect: () => copy(copied) }]
  return (
    <Menu
      label={t('action.writeTo', { number: label })}
      icon={<MessageCircle size={18} />}
      items={[...chats, ...copying]}
    />
  )
}
