import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { createQueryClient } from '../../../src/rest/queryClient'
import { useLeadWrite } from '../../../src/lead/write/useLeadWrite'
import { openPortal } from '../../support/fakes/fakePortal'

const renderWrite = (send: () => Promise<unknown>) => {
  openPortal()
  const queryClient = createQueryClient()
  const done: unknown[] = []
  const hook = renderHook(
    () => useLeadWrite<string, unknown>(1591, { send, onDone: (value) => done.push(value) }),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      ),
    },
  )
  return { ...hook, done }
}

it('says that nothing was done when the app itself fails', async () => {
  const { result, done } = renderWrite(() => Promise.reject(new TypeError('x is undefined')))
  act(() => result.current.write('value'))
  await waitFor(() => expect(result.current.failure).toMatchObject({ reason: 'crashed' }))
  expect(result.current.failure).toMatchObject({ isUnclear: false, isLasting: false })
  expect(done).toEqual([])
})
