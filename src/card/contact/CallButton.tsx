import { PhoneCall } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { callPhone } from '../../portal/commands/actions'
import { ActionButton } from '../../ui/controls/ActionButton'

type CallButtonProps = {
  /** What the portal's telephony is given. */
  call: string
  /** The number as it is shown. */
  label: string
  /** What kind of number it is: screen readers read it after the number. */
  kind?: string | null
  /** The card's primary action, which the shortcut presses. */
  isFirst?: boolean
}

/**
 * Calls by the portal's telephony. An app cannot find out whether the portal has any, so that the number itself is
 * always a `tel:` link as well.
 */
export function CallButton({ call, label, kind = null, isFirst = false }: CallButtonProps) {
  const { t } = useI18n()
  const emphasis = isFirst
    ? { text: t('action.call'), look: 'primary' as const, shortcut: 'call' as const }
    : {}
  return (
    <ActionButton
      {...emphasis}
      label={t('action.callNumber', {
        number: kind === null ? label : `${label}${t('app.comma')}${kind}`,
      })}
      icon={<PhoneCall size={18} />}
      done={t('action.calling', { number: label })}
      onAct={() => {
        callPhone(call)
        return true
      }}
    />
  )
}
