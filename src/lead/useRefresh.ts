import { useQueryClient } from '@tanstack/react-query'
import { useOneAtATime } from '../rest/useOneAtATime'
import { directoriesKey } from './directories/directoriesQuery'
import { leadQuery } from './fetch/leadQuery'
import { relationsKey } from './relations/relationsKey'

/**
 * Returns the function that reads the lead, its relations and the directories again, as far as they are shown; pressed
 * again meanwhile, once more after that.
 *
 * @param onRead runs when the lead itself has been read
 */
export function useRefresh(id: number, onRead: () => void): () => void {
  const queryClient = useQueryClient()
  return useOneAtATime(async () => {
    const { queryKey } = leadQuery(id)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey, exact: true }),
      // The relations' batch includes the surroundings.
      queryClient.invalidateQueries({ queryKey: relationsKey(id) }),
      queryClient.invalidateQueries({ queryKey: directoriesKey }),
    ])
    if (queryClient.getQueryState(queryKey)?.status === 'success') onRead()
  })
}
