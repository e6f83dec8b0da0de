import { Copy } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { ActionButton } from '../../ui/controls/ActionButton'
import { copyText } from '../../ui/controls/copyText'
import type { Shortcut } from '../../ui/controls/shortcut'

type CopyButtonProps = {
  text: string | (() => string)
  what: string
  shortcut?: Shortcut
}

/**
 * Copies a text by one click.
 *
 * @param text itself, or what writes it when it is asked for
 * @param what names the text for those who do not see where the button stands
 */
export function CopyButton({ text, what, shortcut }: CopyButtonProps) {
  const { t } = useI18n()
  return (
    <ActionButton
      label={t('action.copy', { what })}
      icon={<Copy size={18} />}
      done={t('action.copied')}
      failed={t('action.copyFailed')}
      shortcut={shortcut}
      onAct={() => copyText(typeof text === 'string' ? text : text())}
    />
  )
}
