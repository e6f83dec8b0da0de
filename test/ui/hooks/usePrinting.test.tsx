import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say } from '../../support/say'

const print = (event: string): void =>
  act(() => {
    window.dispatchEvent(new Event(event))
  })

/** How many phones are shown, and how many sentences of a folded block. */
const shown = (): number[] => [
  screen.queryAllByRole('link', { name: /^\+49 30 2312500/ }).length,
  screen.queryAllByText(say('block.noMarks')).length,
]

it('what is folded on the screen is unfolded on paper, and folded again afterwards', async () => {
  const phones = Array.from({ length: 9 }, (_phone, index) => ({
    ID: String(index),
    VALUE_TYPE: 'WORK',
    VALUE: `+49 30 2312500${index}`,
  }))
  const { user } = await renderCard({ PHONE: phones })
  await user.click(screen.getByRole('button', { name: say('block.origin') }))
  expect(shown()).toEqual([6, 0])
  print('beforeprint')
  expect(shown()).toEqual([9, 1])
  print('afterprint')
  expect(shown()).toEqual([6, 0])
})
