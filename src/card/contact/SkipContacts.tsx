import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { focusOn } from '../../ui/access/focusOn'
import styles from './SkipContacts.module.css'

/** A way past the contacts for the Tab key, shown only while it has the focus: on to the next block. */
export function SkipContacts() {
  const { t } = useI18n()
  return (
    <span className={styles.skip}>
      <Button onClick={({ currentTarget }) => goOn(currentTarget)}>{t('reach.skip')}</Button>
    </span>
  )
}

function goOn(button: HTMLElement): void {
  const here = button.closest('section')
  const blocks = [...document.querySelectorAll<HTMLElement>('main section')]
  const next = blocks.find(
    (block) => here && block.compareDocumentPosition(here) === Node.DOCUMENT_POSITION_PRECEDING,
  )
  const title = next?.querySelector<HTMLElement>('h2')
  if (title) focusOn(title)
}
