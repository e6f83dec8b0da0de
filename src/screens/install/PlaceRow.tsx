import { Check, CircleAlert, Minus, type LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { useI18n } from '../../i18n/I18n'
import { mainPlace, type PlaceCode } from '../../install/places'
import type { PlaceState } from '../../install/placeState'
import { ChoiceBox } from '../../ui/controls/Choice'
import styles from './PlaceRow.module.css'
import { useFailureWords } from '../shared/useFailureWords'

type PlaceRowProps = {
  place: PlaceCode
  /** Null while the portal has not told yet. */
  state: PlaceState | null
  isWanted: boolean
  isBusy: boolean
  onChoose: (isWanted: boolean) => void
}

const icons: Partial<Record<PlaceState['kind'], LucideIcon>> = {
  there: Check,
  failed: CircleAlert,
  notOffered: Minus,
}

/** One place of the portal: whether to have the app there, and how it stands. */
export function PlaceRow({ place, state, isWanted, isBusy, onChoose }: PlaceRowProps) {
  const { t } = useI18n()
  const failureWords = useFailureWords()
  const id = useId()
  const kind = state?.kind
  const Icon = kind && icons[kind]
  // Once the app is in it, the place without which there is no card is not for choice.
  const isFixed = place === mainPlace || kind === 'notOffered'
  return (
    <li className={styles.row}>
      <ChoiceBox
        id={id}
        checked={isWanted && kind !== 'notOffered'}
        disabled={isFixed || isBusy || !state}
        aria-describedby={`${id}-text ${id}-state`}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.name}>
          {t(`place.${place}.name`)}
        </label>
        <p id={`${id}-text`} className={styles.text}>
          {t(`place.${place}.text`)}
        </p>
        <p id={`${id}-state`} className={`${styles.state} ${(kind && styles[kind]) ?? ''}`}>
          {Icon && <Icon size={16} aria-hidden />}
          {state?.kind === 'failed'
            ? t('install.failed', { reason: failureWords(state.failure) })
            : t(`install.state.${state?.kind ?? 'unknown'}`)}
        </p>
      </div>
    </li>
  )
}
