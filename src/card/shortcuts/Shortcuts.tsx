import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useI18n } from '../../i18n/I18n'
import { useAnnounce } from '../../ui/hooks/Announcer'
import { isTyping } from './isTyping'
import { ShortcutHelp } from './ShortcutHelp'
import { shortcutFor, type ShortcutAction } from './shortcutFor'

type ShortcutsProps = {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  /** Whether the list of the keys is open: it can be reached while they are off, too. */
  isHelpOpen: boolean
  onHelp: (isOpen: boolean) => void
  /** Whether the last switching could not be saved. */
  isUnsaved: boolean
}

/** Single keys for what is done most often. Each presses the control that everybody else presses. */
export function Shortcuts({ isOn, onSwitch, isHelpOpen, onHelp, isUnsaved }: ShortcutsProps) {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const action = shortcutFor(event)
      if (action === null) return
      event.preventDefault()
      if (action === 'help') onHelp(true)
      else if (!press(action)) announce(t('shortcuts.notHere', { what: t(`shortcuts.${action}`) }))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, onHelp, announce, t])
  if (!isHelpOpen) return null
  return createPortal(
    <ShortcutHelp
      isOn={isOn}
      onSwitch={onSwitch}
      isUnsaved={isUnsaved}
      onClose={() => onHelp(false)}
    />,
    document.body,
  )
}

/** Presses the control of an action; false when the card has none just now. */
function press(action: ShortcutAction): boolean {
  const control = document.querySelector<HTMLElement>(`[data-shortcut="${action}"]`)
  if (!control || control.matches(':disabled')) return false
  control.focus()
  if (!(control instanceof HTMLInputElement)) control.click()
  return true
}
