import { formatDuration } from '../../format/time/duration'
import { stageTimes } from '../../lead/derive/stageTimes'
import { valueOf } from '../../rest/Read'
import { fieldText } from '../field/fieldText'
import { fieldLines } from './fieldLines'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** Amount, stage and responsible person, as in the header of the card. */
export function stripLines(shared: SharedLead): string[] {
  const stage = fieldText(shared, shared.lead, 'stageId')
  return [
    ...fieldLines(shared, ['amount']),
    stage === '' ? '' : labelledLine(shared.t('field.stageId'), stage + stayText(shared)),
    ...fieldLines(shared, ['stageMeaning', 'responsibleId']),
  ]
}

/** How long the lead has been in its current stage, in brackets; `''` when unknown. */
function stayText({ lead, surroundings, now, locale }: SharedLead): string {
  const stage = valueOf(lead.stageId)
  if (stage === null) return ''
  const current = { stage, since: valueOf(lead.movedAt) }
  const time = stageTimes(surroundings?.steps ?? [], current, now).get(stage)
  return time === undefined ? '' : ` (${formatDuration(time.last, locale)})`
}
