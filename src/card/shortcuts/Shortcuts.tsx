import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useI18n } from '../../i18n/I18n'
import { useAnnounce } from '../../ui/access/Announcer'
import { findShortcutControl, type Shortcut } from '../../ui/controls/shortcut'
import { isOffered } from './isOffered'
import { isTyping } from './isTyping'
import { ShortcutHelp } from './ShortcutHelp'
import { shortcutFor } from './shortcutFor'

type ShortcutsProps = {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  /** Whether the help dialog is open; it also opens while shortcuts are off. */
  isHelpOpen: boolean
  onHelp: (isOpen: boolean) => void
  /** Whether saving the last change of `isOn` failed. */
  isUnsaved: boolean
}

/** Handles the single-key shortcuts of the card by clicking the control that the mouse would click. */
export function Shortcuts({ isOn, onSwitch, isHelpOpen, onHelp, isUnsaved }: ShortcutsProps) {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const action = shortcutFor(event)
      if (action === null || (action !== 'help' && !isOffered(action))) return
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

/** Focuses the control of a shortcut and clicks it unless it is a text field; false when there is none to press. */
function press(shortcut: Shortcut): boolean {
  const control = findShortcutControl(shortcut)
  if (!control || control.matches(':disabled')) return false
  control.focus()
  if (!(control instanceof HTMLInputElement)) control.click()
  return true
}
