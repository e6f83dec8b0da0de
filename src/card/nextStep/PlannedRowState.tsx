import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { Translate } from '../../i18n/catalogs/messages'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import type { ActivityChange } from '../../lead/write/useChangeActivity'
import { RestError } from '../../rest/failure/RestError'
import { Button } from '../../ui/controls/Button'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { writeFailure } from '../shared/writeFailure'
import styles from './PlannedRowState.module.css'
import type { StepState } from './usePlannedRow'
import { Told } from '../../ui/messages/Told'

type PlannedRowStateProps = {
  step: StepState
  onStart: (change: ActivityChange) => void
  onClose: () => void
}

/** What is being done with a planned activity, was done or refused, and what can be done next. */
export function PlannedRowState({ step, onStart, onClose }: PlannedRowStateProps) {
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const words = (form: 'changing' | 'changed', change: ActivityChange): string =>
    change.kind === 'postpone'
      ? t(`nextStep.${form}.postpone`, {
          time: formatMoment(change.until, { locale, zone, now }).text,
        })
      : t(`nextStep.${form}.${change.kind}`)
  switch (step.state) {
    case 'idle':
      return null
    case 'changing':
      return <div className={styles.state}>{words('changing', step.change)}</div>
    case 'changed': {
      const { change, undo } = step
      return (
        <div className={styles.state}>
          {words('changed', change)}
          {undo && <Button onClick={() => onStart(undo)}>{t('stage.undo')}</Button>}
        </div>
      )
    }
    case 'failed': {
      const { failure, change } = step
      return (
        <div className={`${styles.state} shape-alert`}>
          <Told>{failureText(failure, change, t)}</Told>
          {change && failure.canRepeat && (
            <Button onClick={() => onStart(change)}>{t('app.tryAgain')}</Button>
          )}
          <Button onClick={onClose}>{t('stage.cancel')}</Button>
        </div>
      )
    }
  }
}

function failureText(
  { reason, isUnclear }: WriteFailure,
  change: ActivityChange | undefined,
  t: Translate,
): string {
  const isGone = reason instanceof RestError && reason.kind === 'notFound'
  const why = isGone ? t('nextStep.gone') : writeFailure(reason, t)
  if (isUnclear) return t('nextStep.unclear', { reason: why })
  return t(`nextStep.failed.${change?.kind ?? 'complete'}`, { reason: why })
}
