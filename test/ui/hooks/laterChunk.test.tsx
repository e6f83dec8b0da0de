import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { laterChunk } from '../../../src/ui/hooks/laterChunk'
import { pass, stopClock } from '../../support/fakes/stoppedClock'

const comes = async () => ({ name: 'Address' })

function show(load: () => Promise<{ name: string }>) {
  const chunk = laterChunk(load, { current: {} })
  function Part() {
    const arrival = chunk.useArrival()
    return <p>{typeof arrival === 'string' ? arrival : `${arrival.module.name} is there`}</p>
  }
  return { fetch: chunk.fetch, retry: chunk.retry, draw: () => render(<Part />) }
}

it('is awaited until it has come', async () => {
  show(comes).draw()
  expect(screen.getByText('awaited')).toBeInTheDocument()
  expect(await screen.findByText('Address is there')).toBeInTheDocument()
})

it('is there at once when it has come before', async () => {
  const { fetch, draw } = show(comes)
  await fetch()
  draw()
  expect(screen.getByText('Address is there')).toBeInTheDocument()
})

it('tells when it cannot be had', async () => {
  show(async () => Promise.reject(new Error('no network'))).draw()
  expect(await screen.findByText('failed')).toBeInTheDocument()
})

it('counts as missing after half a minute without an answer, and is shown when it comes all the same', async () => {
  stopClock()
  let come: (() => void) | undefined
  const late = new Promise<void>((resolve) => {
    come = resolve
  })
  show(async () => late.then(comes)).draw()
  await pass(29_999)
  expect(screen.getByText('awaited')).toBeInTheDocument()
  await pass(1)
  expect(screen.getByText('failed')).toBeInTheDocument()
  come?.()
  await pass(0)
  expect(screen.getByText('Address is there')).toBeInTheDocument()
})

it('is asked for again, everywhere it is missing', async () => {
  let isOnline = false
  const { draw, retry } = show(async () =>
    isOnline ? comes() : Promise.reject(new Error('no network')),
  )
  draw()
  draw()
  await waitFor(() => expect(screen.getAllByText('failed')).toHaveLength(2))
  isOnline = true
  act(retry)
  await waitFor(() => expect(screen.getAllByText('Address is there')).toHaveLength(2))
})

it('is asked for again by itself when the connection is back', async () => {
  let isOnline = false
  const { draw } = show(async () => (isOnline ? comes() : Promise.reject(new Error('no network'))))
  draw()
  expect(await screen.findByText('failed')).toBeInTheDocument()
  isOnline = true
  act(() => void window.dispatchEvent(new Event('online')))
  expect(await screen.findByText('Address is there')).toBeInTheDocument()
})

/** Replaces the address of the page, which jsdom cannot change, by one that records where it is sent. */
function watchAddress() {
  const replace = vi.fn<(address: string) => void>()
  vi.stubGlobal('location', { pathname: '/app/', search: '?LANG=en', hash: '#lead=5', replace })
  return replace
}

describe('that fails after it was asked for again', () => {
  const replaced = vi.fn<typeof comes>()
  beforeEach(() => {
    replaced.mockReset().mockRejectedValue(new Error('it has another name now'))
  })
  const failTwice = async () => {
    const { draw, retry } = show(replaced)
    draw()
    expect(await screen.findByText('failed')).toBeInTheDocument()
    act(retry)
    await waitFor(() => expect(replaced).toHaveBeenCalledTimes(2))
    await act(async () => undefined)
    expect(screen.getByText('failed')).toBeInTheDocument()
    return retry
  }

  it('was replaced by a deployment: the page is loaded anew, past every cache', async () => {
    const replace = watchAddress()
    const ask = vi.fn<typeof fetch>(async () => new Response('<!doctype html>'))
    vi.stubGlobal('fetch', ask)
    const retry = await failTwice()
    expect(replace).not.toHaveBeenCalled()
    retry()
    await waitFor(() => expect(replace).toHaveBeenCalledOnce())
    expect(replace.mock.calls[0]?.[0]).toMatch(/^\/app\/\?LANG=en&reload=\d+#lead=5$/)
    expect(ask).toHaveBeenCalledWith('/app/', { cache: 'no-store' })
  })

  it.each([
    ['there is no network', async () => Promise.reject(new Error('offline'))],
    ['the host is down', async () => new Response('', { status: 502 })],
  ])('does not cost the card where %s', async (_why, answer) => {
    const replace = watchAddress()
    vi.stubGlobal('fetch', answer)
    const retry = await failTwice()
    retry()
    await waitFor(() => expect(replaced).toHaveBeenCalledTimes(3))
    expect(await screen.findByText('failed')).toBeInTheDocument()
    expect(replace).not.toHaveBeenCalled()
  })
})
