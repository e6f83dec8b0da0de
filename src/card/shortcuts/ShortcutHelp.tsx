import { useEffect, useId, useRef } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { Choice } from '../../ui/controls/Choice'
import styles from './ShortcutHelp.module.css'
import { shortcuts } from './shortcutFor'

type ShortcutHelpProps = {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  isUnsaved: boolean
  onClose: () => void
}

/** The list of the keys, and the switch for them. */
export function ShortcutHelp({ isOn, onSwitch, isUnsaved, onClose }: ShortcutHelpProps) {
  const { t } = useI18n()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    const stop = placeInSight(element)
    return () => {
      stop()
      element.close()
    }
  }, [])
  // Not when it has been opened again meanwhile.
  const closed = (): void => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={closed}>
      <h2 id={titleId} className={styles.title}>
        {t('shortcuts.title')}
      </h2>
      <dl className={styles.keys}>
        {shortcuts.map(({ letter, action }) => (
          <div key={action} className={styles.key}>
            <dt>
              <kbd>{letter}</kbd>
            </dt>
            <dd>{t(`shortcuts.${action}`)}</dd>
          </div>
        ))}
        <div className={styles.key}>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t('shortcuts.help')}</dd>
        </div>
      </dl>
      <p className={styles.hint}>{t('shortcuts.hint')}</p>
      <div className={styles.switch}>
        <Choice checked={isOn} onChange={({ target }) => onSwitch(target.checked)}>
          {t('shortcuts.switch')}
        </Choice>
      </div>
      {isUnsaved && (
        <p className={styles.failure} role="alert">
          {t('shortcuts.unsaved')}
        </p>
      )}
      <Button onClick={() => dialog.current?.close()}>{t('shortcuts.close')}</Button>
    </dialog>
  )
}

/**
 * The frame is as high as its content, so its middle may be far out of sight: the dialog goes to the top of
 * what can be seen of it.
 *
 * @returns how to stop
 */
function placeInSight(dialog: HTMLDialogElement): () => void {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect()
    if (!seen || seen.intersectionRect.height === 0) return
    const top = Math.max(0, seen.intersectionRect.top - seen.boundingClientRect.top)
    dialog.style.marginBlockStart = `${Math.round(top - window.scrollY + 24)}px`
  })
  observer.observe(document.documentElement)
  return () => observer.disconnect()
}
