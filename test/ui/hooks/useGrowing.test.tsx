import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useGrowing } from '../../../src/ui/hooks/useGrowing'

const nextFrame = () => act(async () => vi.advanceTimersToNextFrame())

it('draws a long list a part with each frame, to its end and no further', async () => {
  vi.useFakeTimers()
  const { result, rerender } = renderHook(({ wanted }) => useGrowing(wanted), {
    initialProps: { wanted: 6 },
  })
  expect(result.current).toBe(6)
  rerender({ wanted: 90 })
  expect(result.current).toBe(40)
  await nextFrame()
  expect(result.current).toBe(80)
  await nextFrame()
  expect(result.current).toBe(90)
  await nextFrame()
  expect(result.current).toBe(90)
  vi.useRealTimers()
})
