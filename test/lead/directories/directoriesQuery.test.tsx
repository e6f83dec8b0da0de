import { QueryObserver } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { directoriesQuery } from '../../../src/lead/directories/directoriesQuery'
import { connect } from '../../../src/portal/connection'
import { portalIdentity } from '../../../src/portal/identity/portalIdentity'
import { createQueryClient } from '../../../src/rest/queryClient'
import { buildWireLead } from '../../support/builders/buildLead'
import { openPortal, type FakePortal } from '../../support/fakes/fakePortal'
import { keepDirectories } from '../../../src/lead/directories/directoryCache'
import { renderApp } from '../../support/renderCard'
import { standInRest } from '../../support/fakes/standInRest'
import { portalOrigin } from '../../support/fakes/portalOrigin'
import { shownStage } from '../../support/shownStage'
import { say } from '../../support/say'

const prefix = `lead-card:directories:${portalOrigin}`
const keptName = 'A name from the last opening'

/** Stores directories in the browser as an earlier opening by this user does. */
function keep(userId: number, age = 0): void {
  const stages = [{ STATUS_ID: 'IN_PROCESS', NAME: keptName, SORT: '10' }]
  const wire = { stages, sources: [], honorifics: [], currencies: [], fields: {} }
  keepDirectories({ origin: portalOrigin, language: 'en' }, userId, wire, Date.now() - age)
}

/** Opens lead 1591 as an administrator, user 1. */
async function open(plan: (rest: FakePortal['rest']) => void = () => undefined) {
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  rest.answer('crm.lead.get', buildWireLead())
  plan(rest)
  await renderApp()
  // While the lead is loading the heading says so, with an ellipsis.
  await screen.findByRole('heading', { level: 1, name: /[^…]$/ })
  return rest
}

const stage = shownStage

/** The number of batches that queried the directories. */
const asked = (rest: FakePortal['rest']): number =>
  rest.callsOf('batch').filter(({ params }) => JSON.stringify(params).includes('crm.lead.fields'))
    .length

describe('directories from the last opening', () => {
  it('are shown at once for the same person, and not asked for', async () => {
    keep(1)
    const rest = await open()
    expect(stage()).toHaveTextContent(keptName)
    await screen.findAllByText('Ann Leeway')
    expect(asked(rest)).toBe(0)
    expect(stage()).toHaveTextContent(keptName)
  })

  it('are shown even if nothing else can be read', async () => {
    keep(1)
    await open((rest) => rest.fail('batch', { status: 403, body: { error: 'insufficient_scope' } }))
    await screen.findByText(say('lead.unread', { parts: 'people and the company' }))
    expect(stage()).toHaveTextContent(keptName)
  })

  it('are shown after two hours, too, while newer ones are on their way', async () => {
    keep(1, 2 * 60 * 60_000)
    const rest = await open()
    await waitFor(() => expect(stage()).toHaveTextContent(/^In progress/))
    expect(asked(rest)).toBe(1)
  })

  it('of another person are dropped and asked for again', async () => {
    keep(12)
    const rest = await open()
    await waitFor(() => expect(stage()).toHaveTextContent(/^In progress/))
    expect(screen.queryByText(keptName)).not.toBeInTheDocument()
    expect(asked(rest)).toBe(1)
    await waitFor(() => expect(localStorage.getItem(`${prefix}:user`)).toBe('1'))
  })
})

describe('a browser without any', () => {
  beforeEach(() => localStorage.clear())

  it('keeps them for the person whom the portal names', async () => {
    await open()
    await waitFor(() => expect(localStorage.getItem(`${prefix}:user`)).toBe('1'))
    const kept = localStorage.getItem(`${prefix}:1:en`) ?? ''
    expect(kept).toContain('Measuring & design')
    for (const word of ['Ann', 'Leeway', 'Lead #1591', '5454777777', 'access-token']) {
      expect(kept).not.toContain(word)
    }
  })

  it.each([
    ['the stages', 'crm.status.list'],
    ['the fields', 'crm.lead.fields'],
    ['the person', 'profile'],
  ])('keeps none where %s could not be read', async (_what, method) => {
    const rest = await open((portalRest) =>
      portalRest.fail(method, { status: 400, body: { error: '', error_description: 'No' } }),
    )
    await screen.findAllByText('Ann Leeway')
    expect(asked(rest)).toBe(1)
    expect(localStorage).toHaveLength(0)
  })
})

const prefetch = async (plan: (rest: FakePortal['rest']) => void) => {
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  plan(rest)
  const client = createQueryClient()
  const query = directoriesQuery(portalIdentity(await connect()))
  await client.prefetchQuery({ ...query, retry: false })
  expect(asked(rest)).toBe(1)
  const stop = new QueryObserver(client, query).subscribe(() => undefined)
  onTestFinished(stop)
  return { rest, state: () => client.getQueryState(query.queryKey)?.status }
}

describe('that could not be asked for before the card was there', () => {
  it('are asked for by the card where the connection was cut', async () => {
    const { rest, state } = await prefetch((given) => given.cut('batch', 1))
    await waitFor(() => expect(state()).toBe('success'))
    expect(asked(rest)).toBe(2)
  })

  it('are not asked for again by each part of the card where they were refused', async () => {
    const denied = { status: 403, body: { error: 'insufficient_scope' } }
    const { rest, state } = await prefetch((given) => given.fail('batch', denied, 1))
    expect(state()).toBe('error')
    expect(asked(rest)).toBe(1)
  })
})

const refuse = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

it('a browser that keeps nothing in a frame shows the same card', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  await open()
  await screen.findAllByText('Ann Leeway')
  expect(stage()).toHaveTextContent(/^In progress/)
})
