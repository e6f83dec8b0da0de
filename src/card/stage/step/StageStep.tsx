import { useI18n } from '../../../i18n/I18n'
import type { Stage } from '../../../lead/model/Directories'
import { readableInk } from '../../../ui/surfaces/readableInk'
import { stageColor } from './stageColor'
import styles from './StageStep.module.css'

type StageStepProps = {
  stage: Stage
  state: 'passed' | 'current' | 'ahead'
  /** Duration of the last stay in the stage; empty when there was none or it is unknown. */
  time: string
  /** What the time means, where that is not plain. */
  timeHint: string | undefined
  /** Left out when the lead cannot be moved there. */
  onChoose?: () => void
}

/** One stage: its name and the time spent in it; a click moves the lead there. */
export function StageStep({ stage, state, time, timeHint, onChoose }: StageStepProps) {
  const { t } = useI18n()
  const moveTo = t('stage.moveTo', { stage: stage.name })
  const isCurrent = state === 'current'
  const isButton = onChoose && !isCurrent
  const label = (
    <>
      <span className={styles.name} dir="auto" title={isButton ? undefined : stage.name}>
        {stage.name}
      </span>
      {time !== '' && (
        <span className={styles.time} title={timeHint}>
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
      {isButton ? (
        <button
          type="button"
          className={styles.step}
          // Not focusable: with the keyboard all stages are chosen by one button, not by a Tab stop each.
          tabIndex={-1}
          title={moveTo}
          onClick={onChoose}
        >
          {label}
          {/* After the name, which is what a person sees and says. */}
          <span className="visually-hidden">{moveTo}</span>
        </button>
      ) : (
        <span className={styles.step}>{label}</span>
      )}
    </li>
  )
}

function paint(stage: Stage): { background: string; color: string } {
  const background = stageColor(stage)
  return { background, color: readableInk(background) }
}
