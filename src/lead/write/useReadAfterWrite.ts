import { useQueryClient } from '@tanstack/react-query'
import { leadQuery } from '../fetch/leadQuery'
import { freshRowKey } from '../model/leadListKey'
import { surroundingsKey } from '../surroundings/surroundingsQuery'

/** What a write may have changed, each read again wherever it is shown. */
export function useReadAfterWrite(leadId: number) {
  const queryClient = useQueryClient()
  const readLead = (): void =>
    void queryClient.invalidateQueries({ queryKey: leadQuery(leadId).queryKey, exact: true })
  /** What happens around the lead; ends when it is read. */
  const readAround = (): Promise<void> =>
    queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
  // In the list, the row was read again when the lead was left, which may have been before this write ended.
  const readRow = (): void => void queryClient.invalidateQueries({ queryKey: freshRowKey(leadId) })
  const readAgain = (): void => {
    readRow()
    readLead()
    void readAround()
  }
  return { readLead, readAround, readRow, readAgain }
}
