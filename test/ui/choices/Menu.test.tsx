import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Menu } from '../../../src/ui/choices/Menu'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function openMenu() {
  render(<Menu label="More" icon="…" items={[{ label: 'Print', onSelect: vi.fn() }]} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'More' }))
  expect(screen.getByRole('menuitem', { name: 'Print' })).toHaveFocus()
}

it('stays open in a frame that grows with what loads below it', async () => {
  await openMenu()
  vi.stubGlobal('innerHeight', 2 * innerHeight)
  fireEvent(window, new Event('resize'))
  expect(screen.getByRole('menuitem', { name: 'Print' })).toHaveFocus()
})

it('is closed by another width, which it may not fit into', async () => {
  await openMenu()
  vi.stubGlobal('innerWidth', innerWidth / 2)
  fireEvent(window, new Event('resize'))
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})

it.each([
  ['near the end of a narrow page, back over it', { left: 200, right: 232 }, 232],
  ['near its start, on from there', { left: 12, right: 44 }, 280],
])('has all its room: %s', async (_where, { left, right }, width) => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(320)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(left, 0, right - left, 32),
  )
  await openMenu()
  expect(screen.getByRole('menu')).toHaveStyle({ maxInlineSize: `${width}px` })
})
