import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Menu } from '../../../src/ui/choices/Menu'

afterEach(() => vi.unstubAllGlobals())

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
