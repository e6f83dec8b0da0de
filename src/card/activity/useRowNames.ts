import type { UserNameParts } from '../../lead/model/Surroundings'
import { useNames } from '../../lead/surroundings/useNames'
import { useCardData } from '../shared/CardData'

/**
 * The names of those who have activities to do or who wrote comments.
 *
 * @param known names that have come already; undefined while they load
 * @param rows rows that the person has asked to see: names that neither these nor the lead's people include are
 *   requested
 */
export function useRowNames(
  known: ReadonlyMap<number, UserNameParts> | undefined,
  rows: readonly { responsibleId?: number | null; authorId?: number | null }[],
): ReadonlyMap<number, UserNameParts> {
  const { relations } = useCardData()
  const ids = rows.flatMap(({ responsibleId, authorId }) => responsibleId ?? authorId ?? [])
  return useNames(
    known,
    ids.filter((id) => id !== relations?.userId && !relations?.people.get(id)?.name),
  )
}
