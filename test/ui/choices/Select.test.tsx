import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Select } from '../../../src/ui/choices/Select'

const groups = [
  { options: [{ key: '', text: 'Any fruit' }] },
  {
    label: 'Sweet',
    options: [
      { key: 'apple', text: 'Apple' },
      { key: 'pear', text: 'Pear' },
      { key: 'plum', text: 'Plum' },
    ],
  },
]

/** @param isWaiting whether all entries but the first are still to come */
function Fruit({ isWaiting = false, first = 'apple' }) {
  const [fruit, setFruit] = useState(first)
  const shown = isWaiting ? groups.slice(0, 1) : groups
  return (
    <>
      <Select
        label="Fruit"
        groups={shown}
        selected={fruit}
        onChoose={setFruit}
        isWaiting={isWaiting}
      />
      <button type="button">Next</button>
    </>
  )
}

function open() {
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  render(<Fruit />, { container: root })
  return { user: userEvent.setup(), root }
}

const field = (text: string) => screen.getByRole('button', { name: `Fruit: ${text}` })
const list = () => screen.queryByRole('listbox', { name: 'Fruit' })

/** Opens the field by keyboard while entries are still to come; `arrive` brings them. */
async function openWaiting(typed: string) {
  const { rerender } = render(<Fruit isWaiting first="" />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard(typed)
  return { user, arrive: () => rerender(<Fruit first="" />) }
}

describe('by keyboard', () => {
  it.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}'])(
    'the list is opened by “%s”, and begins at what holds',
    async (key) => {
      const { user } = open()
      await user.tab()
      expect(field('Apple')).toHaveFocus()
      await user.keyboard(key)
      expect(list()).toHaveFocus()
      expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Apple')
      await user.keyboard('{ArrowDown}{Enter}')
      expect(list()).not.toBeInTheDocument()
      expect(field('Pear')).toHaveFocus()
    },
  )

  it('an entry is found by its first letters, the first one by Home', async () => {
    const { user } = open()
    await user.tab()
    await user.keyboard('{Enter}pl{Enter}')
    expect(field('Plum')).toHaveFocus()
    await user.keyboard('{Enter}{Home}{Enter}')
    expect(field('Any fruit')).toHaveFocus()
  })

  it('Escape leaves it as it was, Tab as well, and goes on', async () => {
    const { user } = open()
    await user.tab()
    await user.keyboard('{Enter}{End}{Escape}')
    expect(list()).not.toBeInTheDocument()
    expect(field('Apple')).toHaveFocus()
    await user.keyboard('{Enter}{End}')
    await user.tab()
    expect(list()).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
    expect(field('Apple')).toBeVisible()
  })
})

describe('while entries are still to come', () => {
  it('first letters and Enter choose the entry that they name as soon as it is there', async () => {
    const { arrive } = await openWaiting('{Enter}pl{Enter}')
    expect(list()).toHaveFocus()
    expect(field('Any fruit')).toBeVisible()
    arrive()
    expect(field('Plum')).toHaveFocus()
  })

  it('first letters alone lead to it, and Enter chooses', async () => {
    const { user, arrive } = await openWaiting('{Enter}pl')
    arrive()
    await user.keyboard('{Enter}')
    expect(field('Plum')).toHaveFocus()
  })

  it('an entry that is there can be chosen, also after letters that none begins with', async () => {
    await openWaiting('{Enter}pl{Home}{Enter}')
    expect(list()).not.toBeInTheDocument()
    expect(field('Any fruit')).toHaveFocus()
  })
})

describe('by mouse', () => {
  it('an entry is chosen, and the list is closed by a second press or one elsewhere', async () => {
    const { user } = open()
    await user.click(field('Apple'))
    expect(field('Apple')).toHaveAttribute('aria-expanded', 'true')
    await user.click(screen.getByRole('option', { name: 'Plum' }))
    await user.click(field('Plum'))
    await user.click(field('Plum'))
    expect(list()).not.toBeInTheDocument()
    await user.click(field('Plum'))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(list()).not.toBeInTheDocument()
    expect(field('Plum')).toHaveAttribute('aria-expanded', 'false')
  })

  it('the page gives room to the open list, and takes it back', async () => {
    const { user, root } = open()
    await user.click(field('Apple'))
    expect(root.style.minBlockSize).not.toBe('')
    await user.click(field('Apple'))
    expect(root.style.minBlockSize).toBe('')
  })
})
