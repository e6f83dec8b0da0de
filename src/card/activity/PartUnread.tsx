import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import styles from './PartUnread.module.css'

type PartUnreadProps = { part: 'planned' | 'past' | 'comments'; onRetry: () => void }

/** Says which part of the timeline could not be read, and asks for it again. */
export function PartUnread({ part, onRetry }: PartUnreadProps) {
  const { t } = useI18n()
  return (
    <p className={styles.unread}>
      <span>{t(`nextStep.unread.${part}`)}</span>
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </p>
  )
}
