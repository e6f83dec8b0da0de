import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import { readableInk } from '../../ui/surfaces/readableInk'
import styles from './StageStep.module.css'

type StageStepProps = {
  stage: Stage
  state: 'passed' | 'current' | 'ahead'
  /** How long the lead was in it the last time; empty when it was not, or nobody knows. */
  time: string
  /** How long it was in it in all, in words; undefined where that is the same. */
  total: string | undefined
  /** Left out where the lead cannot go there. */
  onChoose?: () => void
}

/** One stage on the way: its name, the time spent in it, and a press that moves the lead there. */
export function StageStep({ stage, state, time, total, onChoose }: StageStepProps) {
  const { t } = useI18n()
  const isCurrent = state === 'current'
  const label = (
    <>
      <span className={styles.name} dir="auto" title={onChoose ? undefined : stage.name}>
        {stage.name}
      </span>
      {time !== '' && (
        <span className={styles.time} title={total}>
          {time}
        </span>
      )}
    </>
  )
  return (
    <li
      className={`${styles.stage} ${styles[state] ?? ''}`}
      style={isCurrent ? paint(stage) : undefined}
      data-state={state}
      aria-current={isCurrent ? 'step' : undefined}
    >
      {isCurrent || !onChoose ? (
        <span className={styles.step}>{label}</span>
      ) : (
        <button
          type="button"
          className={styles.step}
          // For the mouse: the keys reach every stage by one button, not by a press of Tab for each.
          tabIndex={-1}
          title={t('stage.moveTo', { stage: stage.name })}
          onClick={onChoose}
        >
          {label}
        </button>
      )}
    </li>
  )
}

const plainColors = { running: '#2fc6f6', won: '#7bd500', lost: '#ff5752' }

function paint({ color, meaning }: Stage): { background: string; color: string } {
  const background = color ?? plainColors[meaning]
  return { background, color: readableInk(background) }
}
