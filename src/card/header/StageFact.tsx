import type { Lead } from '../../lead/model/Lead'
import { LeadField } from '../field/LeadField'
import { LossReason } from '../stage/loss/LossReason'
import { StageMeaningBadge } from '../stage/StageMeaningBadge'

/** The stage in words, where the path has no place for it: its name, what it means and why the lead was lost. */
export function StageFact({ lead }: { lead: Lead }) {
  return (
    <>
      <LeadField lead={lead} name="stageId" /> <StageMeaningBadge lead={lead} />{' '}
      <LossReason lead={lead} />
    </>
  )
}
