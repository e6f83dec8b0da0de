import { useQueryClient } from '@tanstack/react-query'
import { directoriesKey } from './directories/directoriesQuery'
import { leadQuery } from './fetch/leadQuery'
import { relationsKey } from './relations/relationsKey'

/** Returns the function that reads the lead, its relations and the directories again, as far as they are shown. */
export function useRefresh(id: number): () => void {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries({ queryKey: leadQuery(id).queryKey, exact: true })
    // The relations' batch includes the surroundings.
    void queryClient.invalidateQueries({ queryKey: relationsKey(id) })
    void queryClient.invalidateQueries({ queryKey: directoriesKey })
  }
}
