import { beforeEach, expect, it } from 'vitest'
import { showTitle } from '../../src/firstLook/showTitle'

let heading: HTMLElement

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><div class="first-look"><h1></h1></div></div>'
  const found = document.querySelector('h1')
  if (!found) throw new Error('There is no heading')
  heading = found
})

it('writes the title as text, whatever is in it', () => {
  showTitle({ TITLE: ' <img src=x onerror=alert(1)> & \u202Eco ' })
  expect(heading.innerHTML).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; co')
})

it('hides a token of the portal in it', () => {
  showTitle({ TITLE: 'See https://portal.example/f?auth=SECRET' })
  expect(heading).toHaveTextContent('See https://portal.example/f?auth=***')
})

it.each([
  ['nothing', undefined],
  ['null', null],
  ['an empty array', []],
  ['no title', { ID: '5' }],
  ['an empty title', { TITLE: ' ' }],
  ['a title that is no text', { TITLE: ['a'] }],
])('leaves %s to the card', (_what, wire) => {
  showTitle(wire)
  expect(heading).toBeEmptyDOMElement()
})

it('writes nothing once the card is there', () => {
  document.body.innerHTML = '<div id="root"><main><h1>Card</h1></main></div>'
  showTitle({ TITLE: 'Late' })
  expect(document.querySelector('h1')).toHaveTextContent('Card')
})
