import { useI18n } from '../i18n/I18n'
import type { Stage } from '../lead/Directories'
import { valueOf, type Lead } from '../lead/Lead'
import { readableInk } from '../ui/readableInk'
import { useCardData } from './CardData'
import styles from './StagePath.module.css'

/** Where the lead stands on the administrator's way of stages. */
export function StagePath({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { directories } = useCardData()
  // The place is kept while the stages are on their way, so that nothing below jumps.
  if (!directories) return <div className={styles.place} />
  const code = valueOf(lead.stageId)
  const current = directories.stages.find((stage) => stage.code === code)
  if (!current) return null
  const path = pathTo(current, directories.stages)
  const place = path.indexOf(current)
  return (
    <ol className={styles.path} aria-label={t('lead.stagePath')}>
      {path.map((stage, index) => (
        <li
          key={stage.code}
          className={
            index === place ? styles.current : index < place ? styles.passed : styles.ahead
          }
          style={index === place ? paint(stage) : undefined}
          aria-current={index === place ? 'step' : undefined}
        >
          <span className={styles.name} dir="auto" title={stage.name}>
            {stage.name}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The stages in progress and the way they end: as the lead has ended, or else by success. */
function pathTo(current: Stage, stages: readonly Stage[]): Stage[] {
  const running = stages.filter((stage) => stage.meaning === 'running')
  if (current.meaning !== 'running') return [...running, current]
  const success = stages.find((stage) => stage.meaning === 'won')
  return success ? [...running, success] : running
}

const plainColors = { running: '#2fc6f6', won: '#7bd500', lost: '#ff5752' }

function paint({ color, meaning }: Stage): { background: string; color: string } {
  const background = color ?? plainColors[meaning]
  return { background, color: readableInk(background) }
}
