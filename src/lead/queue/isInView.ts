import { valueOf } from '../../rest/Read'
import { isFinal } from '../derive/isFinal'
import { anyStage, isWork, type ListView } from '../list/ListView'
import type { QueueRow } from './QueueRow'
import { workOf, type WorkContext } from './workOf'

/** Whether a lead belongs to a view; in the list of everybody one that was closed has dropped out. */
export function isInView(
  row: QueueRow,
  { preset, stage }: Pick<ListView, 'preset' | 'stage'>,
  context: WorkContext,
): boolean {
  const { stageId, responsibleId } = row.lead
  if (stage === null && isFinal(row.lead)) return false
  if (stage !== null && stage !== anyStage && valueOf(stageId) !== stage) return false
  if (!isWork({ preset }))
    return context.person === null || valueOf(responsibleId) === context.person
  const reasons = workOf(row, context)
  return preset === 'today' ? reasons.length > 0 : reasons.some((reason) => reason === preset)
}
