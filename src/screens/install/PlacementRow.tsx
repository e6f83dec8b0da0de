import { Check, CircleAlert, Minus, type LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { mainPlacement, type PlacementCode } from '../../install/placements'
import type { PlacementState } from '../../install/placementState'
import { ChoiceBox } from '../../ui/choices/Choice'
import styles from './PlacementRow.module.css'
import { useFailureText } from '../shared/useFailureText'

type PlacementRowProps = {
  placement: PlacementCode
  /** Null until it is read from the portal. */
  state: PlacementState | null
  isWanted: boolean
  isBusy: boolean
  /** Whether the app is installed: before that the portal shows no placement to anybody. */
  isInstalled: boolean
  onChoose: (isWanted: boolean) => void
}

const icons: Partial<Record<PlacementState['kind'], LucideIcon>> = {
  there: Check,
  failed: CircleAlert,
  notOffered: Minus,
  notGranted: Minus,
}

/** A placement of the portal with a checkbox and its state. */
export function PlacementRow(props: PlacementRowProps) {
  const { placement, state, isWanted, isBusy, isInstalled, onChoose } = props
  const { t } = useI18n()
  const id = useId()
  const kind = state?.kind
  const Icon = kind && icons[kind]
  // The card's own placement is always bound.
  const isMissing = kind === 'notOffered' || kind === 'notGranted'
  const isFixed = placement === mainPlacement || isMissing
  return (
    <li className={styles.row}>
      <ChoiceBox
        id={id}
        checked={isWanted && !isMissing}
        disabled={isFixed || isBusy || !state}
        aria-describedby={`${id}-text ${id}-state`}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.name}>
          {t(`placement.${placement}.name`)}
        </label>
        <p id={`${id}-text`} className={styles.text}>
          {t(`placement.${placement}.text`)}
        </p>
        <p id={`${id}-state`} className={`${styles.state} ${(kind && styles[kind]) ?? ''}`}>
          {Icon && <Icon size={16} aria-hidden />}
          <StateText state={state} isInstalled={isInstalled} />
        </p>
      </div>
    </li>
  )
}

type StateTextProps = Pick<PlacementRowProps, 'state' | 'isInstalled'>

function StateText({ state, isInstalled }: StateTextProps): ReactNode {
  const { t } = useI18n()
  const failureText = useFailureText()
  if (state?.kind === 'failed') return t('install.failed', { reason: failureText(state.failure) })
  if (state?.kind === 'notGranted') return t('install.state.notGranted', { scope: state.scope })
  if (state?.kind === 'there' && !isInstalled) return t('install.state.added')
  return t(`install.state.${state?.kind ?? 'unknown'}`)
}
