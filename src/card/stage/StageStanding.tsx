import { formatDuration } from '../../format/time/duration'
import { useI18n } from '../../i18n/I18n'
import { quietTime, quietLimit } from '../../lead/derive/quietTime'
import type { Lead } from '../../lead/model/Lead'
import { valueOf } from '../../rest/Read'
import { useNow } from '../../ui/hooks/useNow'
import { Badge } from '../../ui/surfaces/Badge'
import { LossReason } from './loss/LossReason'
import { StageMeaningBadge } from './StageMeaningBadge'

/** What the stage means where it is a final one, why the lead was lost, and for how long nothing has happened. */
export function StageStanding({ lead }: { lead: Lead }) {
  const { t, locale } = useI18n()
  const quiet = quietTime(lead, useNow())
  return (
    <>
      {/* Redundant for open leads. */}
      {valueOf(lead.stageMeaning) !== 'running' && <StageMeaningBadge lead={lead} />}
      <LossReason lead={lead} />
      {quiet !== null && quiet > quietLimit && (
        <Badge tone="orange">{t('stage.quiet', { time: formatDuration(quiet, locale) })}</Badge>
      )}
    </>
  )
}
