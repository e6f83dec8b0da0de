import { Copy } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { ActionButton } from '../../ui/controls/ActionButton'
import { copyText } from '../../ui/hooks/copyText'
import type { Shortcut } from '../../ui/controls/shortcut'

type CopyButtonProps = {
  text: string | (() => string)
  what: string
  shortcut?: Shortcut
}

/**
 * A button that copies a text.
 *
 * @param text the text, or a function that returns it on click
 * @param what names the text in the button's accessible name
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
