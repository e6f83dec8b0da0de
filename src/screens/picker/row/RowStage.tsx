import { StageName } from '../../../card/field/StageName'
import { useCardData } from '../../../card/shared/CardData'
import { stageColor } from '../../../card/stage/step/stageColor'
import type { Lead } from '../../../lead/model/Lead'
import { textOf } from '../../../rest/Read'
import { readableInk } from '../../../ui/surfaces/readableInk'
import styles from './RowStage.module.css'

/** The stage of a lead in the administrator's name and colour; nothing without one. */
export function RowStage({ lead }: { lead: Lead }) {
  const { directories } = useCardData()
  const code = textOf(lead.stageId)
  if (code === null) return null
  const stage = directories?.stages.find((one) => one.code === code)
  const ground = stage && stageColor(stage)
  return (
    <span
      className={styles.stage}
      dir="auto"
      style={ground === undefined ? undefined : { background: ground, color: readableInk(ground) }}
    >
      <StageName code={code} />
    </span>
  )
}
