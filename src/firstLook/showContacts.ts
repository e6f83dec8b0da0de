import { phoneAction } from '../format/contact/phoneAction'
import { splitPhones } from '../format/phone/splitPhones'
import { formatName } from '../format/person/name'
import { maskTokens, withoutOverrides } from '../format/text/visible'
import { renewBelow } from './renewBelow'

/** The card shows as many phones before it folds the others. */
const mostPhones = 6

/**
 * Writes the lead's person and its phones, as links that can be called, into the placeholder of the card in
 * `index.html`, in the geometry of the card (ui/shape.css). React's first render replaces them.
 *
 * @param wire the result of `crm.lead.get`, unread; what is not as documented is left to the card
 * @param locale a BCP 47 tag, for the order of the name's parts
 */
export function showContacts(wire: unknown, locale: string): void {
  const look = document.querySelector('#root > .first-look')
  if (!look) return
  const fields = entriesOf(wire)
  const textOf = (name: string): string | null => shortText(fields.get(name)) || null
  const name = formatName(
    { first: textOf('NAME'), second: textOf('SECOND_NAME'), last: textOf('LAST_NAME') },
    locale,
  )
  const person = [textOf('POST'), textOf('COMPANY_TITLE')].flatMap((text) =>
    text === null ? [] : [typed('span', '', text)],
  )
  if (name !== '') person.unshift(typed('strong', 'shape-name', name))
  renewBelow(look)
  look.querySelector('.shape-person')?.replaceChildren(...person)
  const phones = typedPhones(fields.get('PHONE')).slice(0, mostPhones).map(phoneRow)
  look.querySelector('ul')?.replaceChildren(...phones)
}

type TypedPhone = { kind: string; value: string }

/** Each phone of the multifield: PHP makes an object of an array with gaps. */
function typedPhones(wire: unknown): TypedPhone[] {
  return [...entriesOf(wire).values()].map(entriesOf).flatMap((record) => {
    const [kind = '', value = ''] = ['VALUE_TYPE', 'VALUE'].map((name) =>
      shortText(record.get(name)),
    )
    return value === '' ? [] : splitPhones(value).map((part) => ({ kind, value: part }))
  })
}

/** A map, so that no key can reach a prototype; empty for null and undefined, of no use for a scalar. */
function entriesOf(wire: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(wire ?? {}))
}

function phoneRow({ kind, value }: TypedPhone): HTMLElement {
  const action = phoneAction(kind, value)
  const shown = element(action.way === 'phone' ? 'a' : 'span', '', element('bdi', '', value))
  if (action.way === 'phone') shown.setAttribute('href', action.href)
  const holder = element('span', 'shape-contact-value', shown)
  const captions = element('span', 'shape-contact-captions')
  holder.dataset['type'] = captions.dataset['type'] = 'phone'
  return element(
    'li',
    'shape-contact',
    element('span', 'shape-contact-icon'),
    element('span', 'shape-contact-text', holder, captions),
    element('span', 'shape-contact-actions'),
  )
}

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...content)
  return made
}

/** What a person typed has its own direction. */
function typed(name: string, className: string, text: string): HTMLElement {
  const made = element(name, className, text)
  made.dir = 'auto'
  return made
}

/** The text of a scalar; `''` for everything else. */
function shortText(wire: unknown): string {
  return typeof wire === 'string' || typeof wire === 'number'
    ? maskTokens(withoutOverrides(String(wire))).trim()
    : ''
}
