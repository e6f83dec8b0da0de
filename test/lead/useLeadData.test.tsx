import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import * as leadReaders from '../../src/lead/leadReaders'
import { noLeadData } from '../../src/lead/model/LeadData'
import { useLeadData, type LeadReaders } from '../../src/lead/useLeadData'
import { connect } from '../../src/portal/connection'
import { createQueryClient } from '../../src/rest/queryClient'
import { buildLead } from '../support/builders/buildLead'
import { openPortal } from '../support/fakes/fakePortal'
import { standInRest } from '../support/fakes/standInRest'

/** The data of lead 1591, which has a custom field, with its readers or without. */
async function open(readers: LeadReaders | undefined) {
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  await connect()
  const lead = buildLead({ UF_CRM_1700000001: 'Oak', ASSIGNED_BY_ID: '7' })
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const hook = renderHook((given) => useLeadData(lead, given), { wrapper, initialProps: readers })
  return { ...hook, rest }
}

it('has the custom fields at once, and people and directories when the portal has answered', async () => {
  const { result, rest } = await open(leadReaders)
  expect(result.current.custom).toMatchObject([{ value: { kind: 'text', text: 'Oak' } }])
  expect(result.current).toMatchObject({ directories: undefined, isPending: true })
  await waitFor(() => expect(result.current.relations?.people.get(7)).toBeDefined())
  expect(result.current.directories?.stages).not.toHaveLength(0)
  expect(result.current).toMatchObject({ isPending: false, areRelationsUnread: false })
  expect(rest.callsOf('batch')).toHaveLength(2)
})

it('asks the portal for nothing before its readers are loaded', async () => {
  const { result, rest, rerender } = await open(undefined)
  // A request would go out in a later task.
  await act(async () => new Promise((resolve) => void setTimeout(resolve)))
  expect(result.current).toEqual(noLeadData)
  expect(rest.calls).toEqual([])
  rerender(leadReaders)
  await waitFor(() => expect(result.current.relations).toBeDefined())
})
