import { textOf } from '../../rest/Read'
import type { Lead } from '../../lead/model/Lead'
import { useStageHint } from '../../settings/stageHints'
import styles from './StageHint.module.css'

/** The administrator's hint for the lead's stage. It comes with the frame's data, so it costs no request and no layout shift. */
export function StageHint({ lead }: { lead: Lead }) {
  const hint = useStageHint(textOf(lead.stageId))
  if (hint === '') return null
  return (
    <p className={styles.hint} dir="auto">
      {hint}
    </p>
  )
}
