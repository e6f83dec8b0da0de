import { useQueryClient } from '@tanstack/react-query'

/** The function that reads a lead, what it points to and the directories again, each where it is shown. */
export function useRefresh(id: number): () => void {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries({ queryKey: ['lead', id] })
    void queryClient.invalidateQueries({ queryKey: ['directories'] })
  }
}
