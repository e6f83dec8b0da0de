import type { Lead } from '../model/Lead'
import type { Search } from './readSearch'

/** The phone or e-mail of a lead that fits a search, as typed; null when none does, or when it looks for neither. */
export function matchedContact({ phones, emails }: Lead, search: Search): string | null {
  if (search.kind === 'email') {
    return emails.find(({ value }) => value.toLowerCase().includes(search.text))?.value ?? null
  }
  if (search.kind !== 'number' || !search.isPhone) return null
  const { digits } = search
  return phones.find(({ value }) => haveSameEnd(value.replaceAll(/\D/g, ''), digits))?.value ?? null
}

/** Two spellings of a number differ in front: in the calling code, the prefix of the country or the area code. */
function haveSameEnd(one: string, other: string): boolean {
  if (one.includes(other)) return true
  const national = one.replace(/^0+/, '')
  return national.length >= 7 && other.endsWith(national)
}
