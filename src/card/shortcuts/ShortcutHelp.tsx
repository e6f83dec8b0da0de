import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { Choice } from '../../ui/choices/Choice'
import { controls } from '../../ui/access/focusOn'
import { isOffered } from './isOffered'
import styles from './ShortcutHelp.module.css'
import { shortcuts } from './shortcutFor'
import { Told } from '../../ui/messages/Told'

type ShortcutHelpProps = {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  isUnsaved: boolean
  onClose: () => void
}

/** The dialog that lists the shortcuts and switches them on or off. */
export function ShortcutHelp({ isOn, onSwitch, isUnsaved, onClose }: ShortcutHelpProps) {
  const { t } = useI18n()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    const stop = moveIntoView(element)
    return () => {
      stop()
      element.close()
    }
  }, [])
  // The close event is queued: StrictMode may have opened the dialog again by then.
  const closed = (): void => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={closed}
      onKeyDown={stayInside}
    >
      <h2 id={titleId} className={styles.title}>
        {t('shortcuts.title')}
      </h2>
      <KeyList />
      <p className={styles.hint}>{t('shortcuts.hint')}</p>
      <div className={styles.switch}>
        <Choice checked={isOn} onChange={({ target }) => onSwitch(target.checked)}>
          {t('shortcuts.switch')}
        </Choice>
      </div>
      {isUnsaved && (
        <p className={styles.failure}>
          <Told>{t('shortcuts.unsaved')}</Told>
        </p>
      )}
      <Button onClick={() => dialog.current?.close()}>{t('shortcuts.close')}</Button>
    </dialog>
  )
}

/** The keys of the controls that the card offers now, and of this list. */
function KeyList() {
  const { t } = useI18n()
  const offered = shortcuts.filter(({ action }) => isOffered(action))
  const keys = [...offered, { letter: '?', action: 'help' } as const]
  return (
    <dl className={styles.keys}>
      {keys.map(({ letter, action }) => (
        <div key={action} className={styles.key}>
          <dt>
            <kbd>{letter}</kbd>
          </dt>
          <dd>{t(`shortcuts.${action}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Leads the Tab key round in the dialog: past its ends the browser would go on to the portal around the frame. */
function stayInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(controls)]
  const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  if (document.activeElement !== end && document.activeElement !== event.currentTarget) return
  event.preventDefault()
  start?.focus()
}

/**
 * Moves the dialog to the top of the visible part of the frame: the frame is as high as its content, so that the
 * centre, where a dialog opens, may be scrolled out of view in the portal's page.
 *
 * @returns stops waiting for the measurement
 */
function moveIntoView(dialog: HTMLDialogElement): () => void {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect()
    if (!seen || seen.intersectionRect.height === 0) return
    const top = Math.max(0, seen.intersectionRect.top - seen.boundingClientRect.top)
    dialog.style.marginBlockStart = `${Math.round(top - window.scrollY + 24)}px`
  })
  observer.observe(document.documentElement)
  return () => observer.disconnect()
}
