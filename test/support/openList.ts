import { screen, within } from '@testing-library/react'
import { openPortal, type FakePortal } from './fakes/fakePortal'
import type { RestCall } from './fakes/fakeRest'
import { renderApp } from './renderCard'
import { say } from './say'
import { standInRest } from './fakes/standInRest'

type Rest = FakePortal['rest']

/**
 * Opens the app's own page, which belongs to no lead.
 *
 * @param hash the list in the frame's address
 * @param prepare plans answers before anything is asked
 * @param init laid over the portal's answer to `getInitData`
 */
export async function openList(
  hash: string,
  prepare: (rest: Rest) => void = () => undefined,
  init: Record<string, unknown> = {},
) {
  window.history.replaceState(null, '', window.location.pathname + hash)
  const portal = openPortal({ init: { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [], ...init } })
  portal.rest.otherwise(standInRest('en'))
  prepare(portal.rest)
  const user = await renderApp()
  return { rest: portal.rest, user, portal }
}

/** The field for a search. */
export const searchField = (): HTMLElement =>
  screen.getByRole('searchbox', { name: say('picker.search') })

/** The links of the listed leads, once there are any. */
export const listedLinks = async (): Promise<HTMLElement[]> =>
  within(await screen.findByRole('list', { name: say('picker.leads') })).findAllByRole('link')

/** Rows of `crm.lead.list` with ids downwards from one. */
export const leadRows = (
  from: number,
  count: number,
  values: Record<string, unknown> = {},
): Record<string, unknown>[] =>
  Array.from({ length: count }, (_item, index) => ({
    ID: String(from - index),
    TITLE: `Lead number ${from - index}`,
    STATUS_ID: 'IN_PROCESS',
    STATUS_SEMANTIC_ID: 'P',
    ASSIGNED_BY_ID: '1',
    ...values,
  }))

/** A row of `crm.activity.list`, due so many hours from now. */
export const plannedRow = (lead: number, hours: number, subject: string) => ({
  ID: String(lead * 10),
  OWNER_ID: String(lead),
  TYPE_ID: '6',
  PROVIDER_ID: 'CRM_TODO',
  SUBJECT: subject,
  DEADLINE: new Date(Date.now() + hours * 3_600_000).toISOString().replace('Z', '+00:00'),
})

/** The queries of one method in the batches so far. */
export const queriesOf = (calls: readonly RestCall[], name: string): URLSearchParams[] =>
  calls
    .filter(({ method }) => method === 'batch')
    .flatMap(({ params }) => Object.values(params['cmd'] ?? {}))
    .flatMap((command) => {
      const [method, query] = String(command).split('?')
      return method === name ? [new URLSearchParams(query)] : []
    })

/** The filters of a method in the batches so far, as `key=value`. */
export const filtersOf = (calls: readonly RestCall[], name = 'crm.lead.list'): string[] =>
  queriesOf(calls, name).flatMap((query) =>
    [...query].filter(([key]) => key.startsWith('filter')).map((pair) => pair.join('=')),
  )

/** Chooses an entry of the stage, the person or the order above the list, once it is offered. */
export async function chooseFilter(
  user: Awaited<ReturnType<typeof renderApp>>,
  label: string,
  entry: string,
): Promise<void> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${label}: `) }))
  const list = screen.getByRole('listbox', { name: label })
  await user.click(await within(list).findByRole('option', { name: entry }))
}
