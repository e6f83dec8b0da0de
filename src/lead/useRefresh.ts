import { useQueryClient } from '@tanstack/react-query'
import { useOneAtATime } from '../rest/useOneAtATime'
import { directoriesKey } from './directories/directoriesQuery'
import { leadQuery } from './fetch/leadQuery'
import { relationsKey } from './relations/relationsKey'

/**
 * Returns the function that reads the lead, its relations and the directories again, as far as they are shown; pressed
 * again meanwhile, once more after that.
 */
export function useRefresh(id: number): () => void {
  const queryClient = useQueryClient()
  return useOneAtATime(() =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: leadQuery(id).queryKey, exact: true }),
      // The relations' batch includes the surroundings.
      queryClient.invalidateQueries({ queryKey: relationsKey(id) }),
      queryClient.invalidateQueries({ queryKey: directoriesKey }),
    ]),
  )
}
