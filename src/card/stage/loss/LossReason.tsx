import { textOf, valueOf } from '../../../rest/Read'
import type { Lead } from '../../../lead/model/Lead'
import styles from './LossReason.module.css'

/** Why the lead was lost, as somebody wrote it; nothing for other leads, or where nobody wrote anything. */
export function LossReason({ lead }: { lead: Lead }) {
  const reason = textOf(lead.stageDescription)
  if (reason === null || valueOf(lead.stageMeaning) !== 'lost') return null
  return (
    <span className={styles.reason} dir="auto">
      {reason}
    </span>
  )
}
