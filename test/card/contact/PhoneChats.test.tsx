import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say, saying } from '../../support/say'

const reach = () => within(screen.getByRole('region', { name: say('block.reach') }))
const menu = () => reach().getByRole('button', { name: saying('action.writeTo') })

const phone = (VALUE: string) => ({
  PHONE: [{ ID: '1', VALUE_TYPE: 'WORK', VALUE, TYPE_ID: 'PHONE' }],
})

it('a number with its country can be written to in several messengers', async () => {
  const { user } = await renderCard(phone('+44 7700 900123'))
  await user.click(menu())
  const link = reach().getByRole('menuitem', { name: 'WhatsApp' })
  expect(link).toHaveAttribute('href', 'https://wa.me/447700900123')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(reach().getByRole('menuitem', { name: 'Viber' })).toBeVisible()
})

it('the menu opens by Enter and closes by Escape, back on its button; the arrows lead through it', async () => {
  const { user } = await renderCard(phone('+44 7700 900123'))
  menu().focus()
  await user.keyboard('{Enter}')
  expect(reach().getByRole('menuitem', { name: 'WhatsApp' })).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(reach().getByRole('menuitem', { name: 'Telegram' })).toHaveFocus()
  await user.keyboard('{End}{ArrowDown}')
  expect(reach().getByRole('menuitem', { name: 'WhatsApp' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(reach().queryByRole('menuitem', { name: 'WhatsApp' })).not.toBeInTheDocument()
  expect(menu()).toHaveFocus()
})

it('the menu closes when the person goes on elsewhere', async () => {
  const { user } = await renderCard(phone('+44 7700 900123'))
  await user.click(menu())
  await user.click(screen.getByRole('heading', { level: 1 }))
  expect(reach().queryByRole('menuitem', { name: 'WhatsApp' })).not.toBeInTheDocument()
})

it('a national number is not offered to a messenger, which would reach somebody else', async () => {
  await renderCard(phone('8 495 555-01-23'))
  expect(reach().queryByRole('button', { name: saying('action.writeTo') })).not.toBeInTheDocument()
})
