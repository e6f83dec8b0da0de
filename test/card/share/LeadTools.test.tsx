import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say } from '../../support/say'

it('prints the frame alone, with what is folded on the screen', async () => {
  const { user } = await renderCard()
  await user.click(screen.getByRole('button', { name: say('block.origin') }))
  const printed: boolean[] = []
  // As a browser does: the page is laid out for paper before print() returns.
  vi.spyOn(window, 'print').mockImplementation(() => {
    window.dispatchEvent(new Event('beforeprint'))
    printed.push(screen.queryByText(say('block.noMarks')) !== null)
    window.dispatchEvent(new Event('afterprint'))
  })
  await user.click(await screen.findByRole('button', { name: say('action.more') }))
  await user.click(screen.getByRole('menuitem', { name: say('action.print') }))
  expect(printed).toEqual([true])
  expect(screen.queryByText(say('block.noMarks'))).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: say('action.more') })).toHaveFocus()
})
