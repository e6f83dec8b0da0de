import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { keepFocus } from '../../../src/ui/access/keepFocus'

let stop = (): void => undefined
afterEach(() => stop())

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

/** A page whose control `#gone` has the focus. */
function page(html: string): HTMLElement {
  document.body.innerHTML = html
  stop = keepFocus(document.body)
  const gone = find('#gone')
  gone.focus()
  return gone
}

const block = '<section id="block"><p>Failed. <button id="gone">Again</button></p></section>'

describe('the focus of a control that goes away', () => {
  it('goes to what comes in its place', async () => {
    page(block)
    find('p').outerHTML = '<ul id="answer"><li>one</li></ul>'
    await waitFor(() => expect(find('#answer')).toHaveFocus())
  })

  it('goes to the heading of a screen that comes in its place, through a screen that waits', async () => {
    page('<main><button id="gone">Again</button></main>')
    find('main').outerHTML = '<main><h1>Loading</h1></main>'
    await waitFor(() => expect(find('h1')).toHaveFocus())
    find('main').outerHTML = '<main><h2>Before</h2><h1 id="title">Lead</h1></main>'
    await waitFor(() => expect(find('#title')).toHaveFocus())
  })

  it('goes to what is around it where nothing comes', async () => {
    const gone = page(block)
    gone.remove()
    await waitFor(() => expect(find('#block')).toHaveFocus())
  })

  it('goes to what is around it when it is disabled', async () => {
    const gone = page(`<form>${block}</form>`)
    gone.setAttribute('disabled', '')
    await waitFor(() => expect(find('#block')).toHaveFocus())
  })

  it('goes on also where the browser reports that it was lost by the removal', async () => {
    const gone = page(block)
    gone.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    gone.remove()
    await waitFor(() => expect(find('#block')).toHaveFocus())
  })

  it('waits for the person who is in the portal meanwhile', async () => {
    const gone = page(block)
    gone.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    window.dispatchEvent(new Event('blur'))
    await new Promise((resolve) => setTimeout(resolve))
    find('p').outerHTML = '<p id="waiting">One moment</p>'
    await Promise.resolve()
    find('p').outerHTML = '<p><button id="answer">Undo</button></p>'
    await Promise.resolve()
    expect(document.body).toHaveFocus()
    window.dispatchEvent(new Event('focus'))
    expect(find('p')).toHaveFocus()
  })

  it('stays with the control that the person comes back to', async () => {
    page(`${block}<input>`)
    window.dispatchEvent(new Event('blur'))
    find('p').outerHTML = '<p id="answer">Done</p>'
    await Promise.resolve()
    find('input').focus()
    window.dispatchEvent(new Event('focus'))
    expect(find('input')).toHaveFocus()
  })

  it('is left where something has moved it on purpose', async () => {
    const gone = page(`${block}<input>`)
    find('input').focus()
    gone.remove()
    find('section').append('done')
    await Promise.resolve()
    expect(find('input')).toHaveFocus()
  })
})

it('what took the focus so is no stop of the Tab key, and not focusable afterwards', async () => {
  const gone = page(`${block}<input>`)
  gone.remove()
  await waitFor(() => expect(find('#block')).toHaveAttribute('tabindex', '-1'))
  find('input').focus()
  expect(find('#block')).not.toHaveAttribute('tabindex')
})

it('a person who has left the control is not called back', async () => {
  const gone = page(block)
  gone.blur()
  await new Promise((resolve) => setTimeout(resolve))
  find('p').remove()
  await Promise.resolve()
  expect(document.body).toHaveFocus()
})
