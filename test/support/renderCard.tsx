import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { buildWireLead } from './buildLead'
import { openPortal, type FakePortal } from './fakePortal'
import { standInRest } from './standInRest'
import { wholeCard } from './wholeCard'

/**
 * Starts the whole app the way `main.tsx` does, in whatever surrounds the page: call {@link openPortal}
 * before for a portal.
 *
 * @returns a user to act with
 */
export async function renderApp(): Promise<UserEvent> {
  const [{ App }, { later }, { connect }, { readPlacement }, { leadQuery }, { createQueryClient }] =
    await Promise.all([
      import('../../src/App'),
      import('../../src/card/later'),
      import('../../src/portal/connection'),
      import('../../src/portal/placement'),
      import('../../src/lead/fetch/leadQuery'),
      import('../../src/rest/queryClient'),
    ])
  // As on every opening but the first: the whole card is at hand when the lead comes.
  await later.fetch()
  const queryClient = createQueryClient()
  const user = userEvent.setup({ delay: null })
  // Awaited, because the texts of a language are loaded while drawing.
  await act(async () => {
    render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    )
  })
  // Last, since no portal answers before `main.tsx` has come to its end.
  const prefetchLead = async (): Promise<void> => {
    const { lead } = readPlacement(await connect())
    if (lead.kind === 'lead') await queryClient.prefetchQuery(leadQuery(lead.id))
  }
  prefetchLead().catch(() => undefined)
  return user
}

/**
 * Opens lead 1591 in its tab, with these values instead of those of the documentation's sample, and waits
 * until its card is there. Whatever else the card asks the portal for comes from the stand-in's demo data.
 *
 * @param overrides keys of `crm.lead.get`; undefined leaves one out
 * @param init laid over the portal's answer to `getInitData`, for example `{ LANG: 'ru' }`
 * @param prepare plans further answers before anything is asked
 */
export async function renderCard(
  overrides: Record<string, unknown> = {},
  init: Record<string, unknown> = {},
  prepare: (rest: FakePortal['rest']) => void = () => undefined,
): Promise<{ user: UserEvent; portal: FakePortal; rest: FakePortal['rest'] }> {
  const portal = openPortal({ init })
  portal.rest.otherwise(standInRest(init['LANG'] === 'ru' ? 'ru' : 'en'))
  portal.rest.answer('crm.lead.get', buildWireLead(overrides))
  prepare(portal.rest)
  const user = await renderApp()
  await screen.findByRole('heading', { level: 1 })
  await wholeCard()
  return { user, portal, rest: portal.rest }
}
