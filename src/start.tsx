import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { later } from './card/later'
import { loadCatalog } from './i18n/loadCatalog'
import { directoriesQuery } from './lead/directoriesQuery'
import { hasFirst } from './lead/firstLead'
import { leadQuery } from './lead/leadQuery'
import { connect, readConnection } from './portal/connection'
import { openedLanguage } from './portal/openedLanguage'
import { readPlacement } from './portal/placement'
import { portalIdentity } from './portal/portalIdentity'
import { createQueryClient } from './rest/queryClient'

const queryClient = createQueryClient()

// What comes after the lead is fetched while the lead is awaited: the directories, and the rest of the card.
async function prefetchDirectories(): Promise<void> {
  const frame = await connect()
  if (readPlacement(frame).lead.kind !== 'lead') return
  await queryClient.prefetchQuery(directoriesQuery(portalIdentity(frame)))
}
prefetchDirectories().catch(() => undefined)
// Who needs it tells when it cannot be had.
later.fetch().catch(() => undefined)

/** Where the portal has answered before React came, its lead is drawn at once, not the shape of one. */
async function takeLead(): Promise<void> {
  const connection = readConnection()
  if (connection.status !== 'connected') return
  const { lead } = readPlacement(connection.frame)
  if (lead.kind === 'lead' && hasFirst(lead.id)) await queryClient.prefetchQuery(leadQuery(lead.id))
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
/** The root of the whole app; only tests have a reason to take it away. */
export const appRoot = createRoot(root)
await Promise.all([loadCatalog(openedLanguage()), takeLead()])
appRoot.render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
