import { button, element } from '../view/element'
import { callVariants } from './callVariants'
import type { Calls } from './createCalls'

/** Builds the part of the bar that makes the telephone ring. */
export function buildCallButton(calls: Pick<Calls, 'open'>): HTMLElement {
  const kinds = callVariants.map(({ name }) => element('option', { value: name }, name))
  const field = element('select', {}, ...kinds)
  const ring = button('Call', { class: 'ring' }, () => {
    const variant = callVariants.find(({ name }) => name === field.value)
    if (variant) void calls.open(variant)
  })
  return element(
    'span',
    { class: 'call-button' },
    element('label', {}, element('span', {}, 'Kind of call'), field),
    ring,
  )
}
