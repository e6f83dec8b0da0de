import type { Lead, Multifield } from '../model/Lead'

/** The portal compares this many values at most. */
const maxValues = 20

/** The phones and e-mails of a lead by which its duplicates are found. */
export type DuplicateValues = { phones: string[]; emails: string[] }

/** Collects them; the same contacts give an equal result. */
export function duplicateValues({ phones, emails }: Lead): DuplicateValues {
  return {
    phones: valuesOf(phones, (value) => value.replaceAll(/\D/g, '').length > 4),
    emails: valuesOf(emails, (value) => value.includes('@')),
  }
}

function valuesOf(list: readonly Multifield[], isComparable: (value: string) => boolean): string[] {
  return [...new Set(list.map(({ value }) => value))].filter(isComparable).slice(0, maxValues)
}
