import { Copy } from 'lucide-react'
import { useI18n } from '../i18n/I18n'
import { ActionButton } from '../ui/ActionButton'
import { copyText } from '../ui/copyText'

/**
 * Copies a text by one click.
 *
 * @param what names the text for those who do not see where the button stands
 */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { t } = useI18n()
  return (
    <ActionButton
      label={t('action.copy', { what })}
      icon={<Copy size={18} />}
      done={t('action.copied')}
      failed={t('action.copyFailed')}
      onAct={() => copyText(text)}
    />
  )
}
