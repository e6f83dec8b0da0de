import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { later } from './card/later'
import { loadCatalog } from './i18n/loadCatalog'
import { directoriesQuery } from './lead/directories/directoriesQuery'
import { firstAnswer, takeFirst } from './lead/fetch/firstLead'
import { leadQuery } from './lead/fetch/leadQuery'
import { readLead } from './lead/fetch/readLead'
import { connect, readConnection } from './portal/connection'
import { openedLanguage } from './portal/openedLanguage'
import { readPlacement } from './portal/placement'
import { portalIdentity } from './portal/portalIdentity'
import { waitAtMost } from './portal/waitAtMost'
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

/** A lead that takes longer than this, in ms, is shown to be waited for. */
const leadLimit = 1_000

/** A lead that comes soon is drawn at once, in place of the shape that index.html has. */
async function takeLead(): Promise<void> {
  const connection = readConnection()
  if (connection.status !== 'connected') return
  const { lead } = readPlacement(connection.frame)
  const answer = lead.kind === 'lead' ? firstAnswer(lead.id) : undefined
  if (lead.kind !== 'lead' || !answer) return
  await waitAtMost(leadLimit, keepLead(lead.id, answer))
  await titlePainted()
}

/** Puts the lead where the card finds it. An answer that is no lead is left to the card, which can ask again. */
async function keepLead(id: number, answer: Promise<unknown>): Promise<void> {
  const lead = readLead(id, await answer)
  if (!lead || !takeFirst(id)) return
  queryClient.setQueryData(leadQuery(id).queryKey, lead)
}

/** Its title is there already: it is painted before React draws the card, or soon where nothing is painted. */
function titlePainted(): Promise<void> {
  return waitAtMost(100, new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
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
