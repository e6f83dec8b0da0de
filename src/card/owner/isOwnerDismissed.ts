import type { Lead } from '../../lead/model/Lead'
import type { Relations } from '../../lead/model/Relations'
import { valueOf } from '../../rest/Read'

/** Whether a lead's responsible person was dismissed, as far as the people around the lead are known. */
export function isOwnerDismissed(
  { responsibleId }: Lead,
  relations: Relations | undefined,
): boolean {
  const id = valueOf(responsibleId)
  return id !== null && relations?.people.get(id)?.isDismissed === true
}
