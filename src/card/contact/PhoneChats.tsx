import { MessageCircle } from 'lucide-react'
import { phoneChats } from '../../format/contact/phoneChats'
import { useI18n } from '../../i18n/I18n'
import { Menu } from '../../ui/controls/Menu'

/** Menu of the messengers that open a chat by phone number; see `phoneChats`. */
export function PhoneChats({ number, label }: { number: string; label: string }) {
  const { t } = useI18n()
  return (
    <Menu
      label={t('action.writeTo', { number: label })}
      icon={<MessageCircle size={18} />}
      items={phoneChats(number).map(({ name, href }) => ({
        label: name,
        href,
        newTab: href.startsWith('https:'),
      }))}
    />
  )
}
