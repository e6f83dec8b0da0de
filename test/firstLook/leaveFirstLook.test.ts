import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { leaveFirstLook } from '../../src/firstLook/leaveFirstLook'

const link = '<a href="tel:+493023125001">+49 30 23125001</a>'

beforeEach(() => {
  document.body.innerHTML = `<div id="root"><div class="first-look">${link}</div><main><a href="/x">x</a>${link}</main></div>`
})

const look = () => document.querySelector('.first-look')
const own = () => within('.first-look a')
const within = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}`)
  return found
}

it('leaves the page to the card', () => {
  leaveFirstLook()
  expect(look()).not.toBeInTheDocument()
  expect(document.body).toHaveFocus()
})

it('hands the focus on to the same link of the card', () => {
  own().focus()
  leaveFirstLook()
  expect(screen.getByRole('link', { name: '+49 30 23125001' })).toHaveFocus()
})

it('stays until a pressed link is released, so that the click counts', async () => {
  const clicked = vi.fn<(event: Event) => void>((event) => event.preventDefault())
  const pressed = own()
  pressed.addEventListener('click', clicked)
  // jsdom has no `:active`.
  vi.spyOn(Element.prototype, 'querySelector').mockReturnValueOnce(pressed)
  leaveFirstLook()
  expect(look()).toBeInTheDocument()
  window.dispatchEvent(new Event('pointerup'))
  pressed.click()
  expect(clicked).toHaveBeenCalledTimes(1)
  await waitFor(() => expect(look()).not.toBeInTheDocument())
})

it('does nothing where there is none', () => {
  document.body.innerHTML = '<div id="root"><main></main></div>'
  expect(leaveFirstLook).not.toThrow()
})
