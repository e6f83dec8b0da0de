import type { Lead } from '../../lead/model/Lead'
import { LeadField } from '../field/LeadField'
import { LossReason } from '../stage/loss/LossReason'
import { StageMeaningBadge } from '../stage/StageMeaningBadge'

/** The stage as a fact, where StagePath is not shown: name, meaning, and why the lead was lost. */
export function StageFact({ lead }: { lead: Lead }) {
  return (
    <>
      <LeadField lead={lead} name="stageId" /> <StageMeaningBadge lead={lead} />{' '}
      <LossReason lead={lead} />
    </>
  )
}
