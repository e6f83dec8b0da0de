import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

/** Draws a title that is on its way, with React and Query and nothing else. */
export function showTitle(asked: Promise<string>): void {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Title asked={asked} />
    </QueryClientProvider>,
  )
}

function Title({ asked }: { asked: Promise<string> }) {
  const { data } = useQuery({ queryKey: ['lead'], queryFn: () => asked })
  return data === undefined ? <p>Loading…</p> : <h1>{data}</h1>
}
