import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { directoriesQuery } from './lead/directoriesQuery'
import { connect } from './portal/connection'
import { fitFrame } from './portal/fitFrame'
import { readPlacement } from './portal/placement'
import { portalIdentity } from './portal/portalIdentity'
import { createQueryClient } from './rest/queryClient'

const queryClient = createQueryClient()

// The directories come beside the lead, which has been asked for already.
async function prefetchDirectories(): Promise<void> {
  const frame = await connect()
  if (readPlacement(frame).lead.kind !== 'lead') return
  await queryClient.prefetchQuery(directoriesQuery(portalIdentity(frame)))
}
prefetchDirectories().catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
fitFrame(root)
/** The root of the whole app; only tests have a reason to take it away. */
export const appRoot = createRoot(root)
appRoot.render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
