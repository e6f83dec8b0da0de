import { idFrom } from '../../format/number/id'
import { plainDigits } from '../../format/phone/plainDigits'

/** What a person is looking for, by the look of the text. */
export type Search =
  | { kind: 'none' }
  | { kind: 'email'; text: string }
  | {
      kind: 'number'
      text: string
      /** The digits, without the zeros and the plus with which an international or national number begins. */
      digits: string
      /** As the id of a lead; null when it cannot be one. */
      id: number | null
      /** Whether it has enough digits for a phone number, or for the end of one. */
      isPhone: boolean
    }
  | { kind: 'text'; text: string }

/** With fewer digits too many phone numbers would do. */
const phoneDigits = 5

/** Takes the text of the search field, returns what it can be. */
export function readSearch(typed: string): Search {
  const text = plainDigits(typed).trim().replaceAll(/\s+/g, ' ')
  if (text === '') return { kind: 'none' }
  if (text.includes('@')) return { kind: 'email', text: text.toLowerCase() }
  if (!/^[+(]*\d[\d\s()./\-‐-―]*$/.test(text)) return { kind: 'text', text }
  const all = text.replaceAll(/\D/g, '')
  const isPhone = all.length >= phoneDigits
  return {
    kind: 'number',
    text,
    digits: all.replace(/^0+/, ''),
    id: text.startsWith('0') ? null : idFrom(text),
    isPhone,
  }
}
