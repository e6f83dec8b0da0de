import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { keepOwnText } from '../../../src/ui/hooks/keepOwnText'
import { translatePage } from '../../support/fakes/translatePage'

let stop = (): void => undefined
afterEach(() => stop())

function page(html: string): HTMLElement {
  document.body.innerHTML = html
  stop = keepOwnText(document.body)
  return document.body
}

/** As some extensions do: the text itself goes into the wrapper. */
function wrapInPlace(text: Node): void {
  const font = document.createElement('font')
  text.parentNode?.insertBefore(font, text)
  font.append(text)
}

describe('keepOwnText', () => {
  it('puts the same text nodes back', async () => {
    const body = page('<p>one <b>two</b> three</p>')
    const [first] = body.querySelector('p')?.childNodes ?? []
    translatePage(body)
    await waitFor(() => expect(body.innerHTML).toBe('<p>one <b>two</b> three</p>'))
    expect(body.querySelector('p')?.firstChild).toBe(first)
  })

  it('takes a text out of its wrapper', async () => {
    const body = page('<p>one</p>')
    const text = body.querySelector('p')?.firstChild
    if (text) wrapInPlace(text)
    await waitFor(() => expect(body.innerHTML).toBe('<p>one</p>'))
  })

  it('lets texts be translated that say so', async () => {
    const body = page('<p>one</p><p translate="yes">two</p>')
    translatePage(body)
    await waitFor(() => expect(body.querySelector('p')?.innerHTML).toBe('one'))
    expect(body.querySelector('[translate]')?.innerHTML).toBe('<font><font>two</font></font>')
  })

  it('gives way to what wraps a text again and again', async () => {
    const body = page('<p>one</p>')
    let wraps = 0
    const other = new MutationObserver(() => {
      const text = body.querySelector('p')?.firstChild
      if (text?.nodeType !== Node.TEXT_NODE) return
      wraps += 1
      wrapInPlace(text)
    })
    other.observe(body, { childList: true, subtree: true })
    const text = body.querySelector('p')?.firstChild
    if (text) wrapInPlace(text)
    await waitFor(() => expect(wraps).toBe(5))
    other.disconnect()
    expect(body.innerHTML).toBe('<p><font>one</font></p>')
  })

  it('leaves elements alone that the app puts in the place of a text', async () => {
    const body = page('<p>one</p>')
    const image = document.createElement('i')
    const text = body.querySelector('p')?.firstChild
    if (text) body.querySelector('p')?.replaceChild(image, text)
    await Promise.resolve()
    expect(body.innerHTML).toBe('<p><i></i></p>')
  })
})
