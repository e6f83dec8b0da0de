import './ui/tokens.css'
import './ui/base.css'
import './main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { directoriesQuery } from './lead/directoriesQuery'
import { leadQuery } from './lead/leadQuery'
import { connect } from './portal/connection'
import { fitFrame } from './portal/fitFrame'
import { portalIdentity } from './portal/portalIdentity'
import { readPlacement } from './portal/placement'
import { createQueryClient } from './rest/queryClient'

const queryClient = createQueryClient()

// The question to the portal is under way before React draws anything, and the lead is asked for with the
// portal's answer.
async function prefetchLead(): Promise<void> {
  const frame = await connect()
  const { lead } = readPlacement(frame)
  if (lead.kind !== 'lead') return
  await Promise.all([
    queryClient.prefetchQuery(leadQuery(lead.id)),
    queryClient.prefetchQuery(directoriesQuery(portalIdentity(frame))),
  ])
}
// Whatever goes wrong here, the app shows it: it watches the same connection.
prefetchLead().catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
fitFrame(root)
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
