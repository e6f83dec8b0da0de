import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { laterChunk } from '../../../src/ui/hooks/laterChunk'

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
