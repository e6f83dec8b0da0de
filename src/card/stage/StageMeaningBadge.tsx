import type { StageMeaning } from '../../lead/model/StageMeaning'
import { valueOf } from '../../rest/Read'
import { type Lead } from '../../lead/model/Lead'
import { Badge, type BadgeTone } from '../../ui/surfaces/Badge'
import { LeadField } from '../field/LeadField'

const tones: Record<StageMeaning, BadgeTone> = { running: 'blue', won: 'green', lost: 'red' }

/** Whether the lead is in progress, won or lost by `STATUS_SEMANTIC_ID`; nothing when that is unknown. */
export function StageMeaningBadge({ lead }: { lead: Lead }) {
  if (lead.stageMeaning === null) return null
  const meaning = valueOf(lead.stageMeaning)
  return (
    <Badge tone={meaning === null ? 'grey' : tones[meaning]}>
      <LeadField lead={lead} name="stageMeaning" />
    </Badge>
  )
}
