import { useI18n } from '../../i18n/I18n'
import type { SaveState } from '../../settings/useEditableSettings'
import { Button } from '../../ui/controls/Button'
import styles from './SaveStatus.module.css'
import { useFailureText } from '../shared/useFailureText'

/** The outcome of a save; after a failure with a button that tries again. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useI18n()
  const failureText = useFailureText()
  return (
    <>
      <span role="status" className={state.kind === 'failed' ? styles.failed : undefined}>
        {state.kind === 'failed'
          ? t('settings.failed', { reason: failureText(state.failure) })
          : state.kind !== 'idle' && t(`settings.${state.kind}`)}
      </span>
      {state.kind === 'failed' && <Button onClick={onRetry}>{t('app.tryAgain')}</Button>}
    </>
  )
}
