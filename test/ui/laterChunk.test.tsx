import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { laterChunk } from '../../src/ui/laterChunk'

const load = async () => ({ Part: ({ name }: { name: string }) => <p>{name} is there</p> })

it('shows what stands in its place until its chunk has come', async () => {
  const Part = laterChunk(load).component((chunk) => chunk.Part)
  render(
    <Suspense fallback="on its way">
      <Part name="Address" />
    </Suspense>,
  )
  expect(screen.getByText('on its way')).toBeInTheDocument()
  expect(await screen.findByText('Address is there')).toBeInTheDocument()
})

it('draws at once what has come before', async () => {
  const chunk = laterChunk(load)
  const Part = chunk.component(({ Part: part }) => part)
  await chunk.fetch()
  render(<Part name="Address" />)
  expect(screen.getByText('Address is there')).toBeInTheDocument()
})
