import { initializeB24Frame } from '@bitrix24/b24jssdk'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

type Titled = { TITLE: string }

async function readTitle(): Promise<string> {
  const frame = await initializeB24Frame()
  const { ID } = frame.placement.options
  const answer = await frame.actions.v2.call.make<Titled>({
    method: 'crm.lead.get',
    params: { id: Number(ID) },
  })
  return answer.getData()?.result.TITLE ?? ''
}

/** The lead's title with React, Query and the SDK and no optimisation, for comparison. */
function Naive() {
  const { data } = useQuery({ queryKey: ['lead'], queryFn: readTitle })
  return data === undefined ? <p>Loading…</p> : <h1>{data}</h1>
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Naive />
    </QueryClientProvider>,
  )
}
