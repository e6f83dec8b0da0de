import { useI18n } from '../../i18n/I18n'
import { isUnsaved, type SaveState } from '../../settings/save/useEditableSettings'
import { Button } from '../../ui/controls/Button'
import { Told } from '../../ui/messages/Told'
import styles from './SaveStatus.module.css'
import { useFailureText } from '../shared/useFailureText'

/** The outcome of a save; after a failure with a button that tries again. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useI18n()
  const failureText = useFailureText()
  const words = (): string => {
    switch (state.kind) {
      case 'idle':
        return ''
      case 'failed':
        return t('settings.failed', { reason: failureText(state.failure) })
      case 'overtaken':
        return t('settings.failed', { reason: t('write.overtaken') })
      case 'unclear':
        return t('nextStep.unclear', { reason: failureText(state.failure) })
      case 'saving':
      case 'saved':
      case 'unconfirmed':
        return t(`settings.${state.kind}`)
    }
  }
  const isFailed = isUnsaved(state)
  return (
    <>
      <Told className={isFailed ? styles.failed : undefined}>{words()}</Told>
      {isFailed && <Button onClick={onRetry}>{t('app.tryAgain')}</Button>}
    </>
  )
}
