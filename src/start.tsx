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
import { openedLanguage } from './portal/identity/openedLanguage'
import { portalLanguage } from './portal/identity/portalLanguage'
import { readPlacement } from './portal/placement'
import { portalIdentity } from './portal/identity/portalIdentity'
import { waitAtMost } from './portal/waitAtMost'
import { prefetchScreen } from './screens/laterScreens'
import { createQueryClient } from './rest/queryClient'
import { whenPainted } from './ui/hooks/whenPainted'

const queryClient = createQueryClient()

// While the lead's answer is on its way, the directories, the screen around the card and the rest of it are fetched.
async function prefetch(): Promise<void> {
  const frame = await connect()
  const placement = readPlacement(frame)
  prefetchScreen(placement)
  if (placement.lead.kind !== 'lead') return
  await queryClient.prefetchQuery(directoriesQuery(portalIdentity(frame)))
}
prefetch().catch(() => undefined)
// Callers report the failure; a prefetch ignores it.
later.fetch().catch(() => undefined)

/** After this many ms without the lead, the loading screen is rendered. */
const leadLimit = 1_000

/** main.ts lets the title be painted before it runs this file, unless the lead comes late. */
const isTitled = document.querySelector('#root > .first-look h1')?.textContent !== ''

/** Waits for the lead, so that the first render replaces the placeholder of index.html by the card itself. */
async function takeLead(): Promise<void> {
  const connection = readConnection()
  if (connection.status !== 'connected') return
  // Usually the language of the page's address, whose texts are on their way already.
  await waitAtMost(leadLimit, loadCatalog(portalLanguage(connection.frame)))
  const { lead } = readPlacement(connection.frame)
  const answer = lead.kind === 'lead' ? firstAnswer(lead.id) : undefined
  if (lead.kind !== 'lead' || !answer) return
  await waitAtMost(leadLimit, keepFirst(lead.id, answer))
  if (!isTitled) await whenPainted()
}

/** Puts the lead into the query cache. An answer that is no lead is ignored: the card's own query asks again. */
async function keepFirst(id: number, answer: Promise<unknown>): Promise<void> {
  const lead = readLead(id, await answer)
  if (!lead || !takeFirst(id)) return
  queryClient.setQueryData(leadQuery(id).queryKey, lead)
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// Beside the first look, which the app removes when it has drawn something.
const page = document.createElement('div')
root.append(page)
/** The React root of the app; exported for tests, which unmount it. */
export const appRoot = createRoot(page)
await Promise.all([loadCatalog(openedLanguage()), takeLead()])
appRoot.render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)

// Loaded after the first paint, which need not wait for it. Where it cannot be loaded, all works as long as nothing but
// React changes the page.
import('./ui/hooks/keepOwnText')
  .then(({ keepOwnText }) => keepOwnText(document.body))
  .catch(() => undefined)
