import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { buildWireLead } from './builders/buildLead'
import { openPortal, type FakePortal } from './fakes/fakePortal'
import { standInRest } from './fakes/standInRest'
import { wholeCard } from './wholeCard'

/**
 * Starts the whole app as `main.ts` does, if wanted {@link inStrictMode}. Outside a portal unless {@link openPortal}
 * was called before.
 *
 * @returns the user of testing-library
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
  // The later chunk is loaded before the lead, as on all openings but the first.
  await later.fetch()
  const queryClient = createQueryClient()
  const user = userEvent.setup({ delay: null })
  // Awaited, because rendering suspends while the catalog loads.
  await act(async () => {
    render(
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>,
    )
  })
  // Last, since no portal answers before `main.ts` has run to its end.
  const prefetchLead = async (): Promise<void> => {
    const { lead } = readPlacement(await connect())
    if (lead.kind === 'lead') await queryClient.prefetchQuery(leadQuery(lead.id))
  }
  prefetchLead().catch(() => undefined)
  return user
}

/**
 * Opens the documentation's sample, lead 1591, in its tab and waits until the card is rendered. All other calls are
 * answered from the stand-in's demo data.
 *
 * @param overrides keys of `crm.lead.get`; undefined removes one
 * @param init overrides keys of the answer to `getInitData`, for example `{ LANG: 'ru' }`
 * @param prepare sets further answers before the app starts
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
  // The loading screen has a heading of its own, which ends with an ellipsis.
  await screen.findByRole('heading', { level: 1, name: /[^…]$/ })
  await wholeCard()
  return { user, portal, rest: portal.rest }
}
