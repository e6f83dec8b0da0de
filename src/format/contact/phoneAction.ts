import { withoutInvisible } from '../text/withoutInvisible'
import type { ContactAction, NumberReader } from './ContactAction'
import { dialNumber, takeApart } from '../phone/dialNumber'

type PhoneAction = Extract<ContactAction, { way: 'phone' | 'text' }>

const text: PhoneAction = { way: 'text' }

/**
 * Takes the kind (`VALUE_TYPE`) and the value of a phone as typed, returns how it can be called;
 * `text` for a fax, a pager and whatever is no single number. All `tel:` addresses of the card are
 * made here.
 *
 * @param numberOf reads a phone number like {@link dialNumber}, or with more knowledge, such as its
 * country
 */
export function phoneAction(
  kind: string,
  value: string,
  numberOf: NumberReader = dialNumber,
): PhoneAction {
  const clean = withoutInvisible(value)
  const typed = takeApart(clean)
  if (typed === null || /^\s*(?:FAX|PAGER)\s*$/i.test(kind) || hasControls(clean)) return text
  const { extension } = typed
  const number = numberOf(clean) ?? typed.number
  // The portal's telephony keeps digits and `+#*,;` and drops the rest, which would merge two
  // numbers.
  const isReadable =
    !/[^\d\s().+/~\p{Pd}]/u.test(clean) && clean.replaceAll(/[^\d+]/g, '') === number
  return {
    way: 'phone',
    href: `tel:${number}${extension === '' ? '' : `;ext=${extension}`}`,
    number,
    call: isReadable ? clean : `${number}${extension === '' ? '' : `;${extension}`}`,
  }
}

/** Takes text, returns whether it has control characters, blanks and line breaks aside, or halves of characters. */
export function hasControls(value: string): boolean {
  return /[^\P{Cc}\s]|\p{Cs}/u.test(value)
}
