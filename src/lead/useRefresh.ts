import { useQueryClient } from '@tanstack/react-query'
import { directoriesKey } from './directories/directoriesQuery'
import { leadQuery } from './fetch/leadQuery'
import { relationsKey } from './relations/relationsKey'

/** The function that reads a lead, what it points to and the directories again, each where it is shown. */
export function useRefresh(id: number): () => void {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries({ queryKey: leadQuery(id).queryKey, exact: true })
    // The surroundings come along with the relations.
    void queryClient.invalidateQueries({ queryKey: relationsKey(id) })
    void queryClient.invalidateQueries({ queryKey: directoriesKey })
  }
}
