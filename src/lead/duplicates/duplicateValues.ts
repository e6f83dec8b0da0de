import { splitEmails } from '../../format/contact/emails'
import type { Lead } from '../model/Lead'
import { guessedCallingCode } from './callingCode'
import { phoneSpellings } from './phoneSpellings'

/** The portal compares this many values of a command at most. */
export const mostValues = 20

/** The phones and e-mails of a lead by which its duplicates are found. */
export type DuplicateValues = { phones: string[]; emails: string[] }

/** Collects them, each phone in several spellings; the same contacts give an equal result. */
export function duplicateValues(lead: Lead): DuplicateValues {
  const phones = lead.phones.map(({ value }) => value).filter(isComparable)
  return {
    phones: phoneSpellings(phones, guessedCallingCode(lead))
      .filter(isComparable)
      .slice(0, mostValues),
    emails: [...new Set(lead.emails.flatMap(({ value }) => splitEmails(value)))]
      .filter((value) => value.includes('@'))
      .slice(0, mostValues),
  }
}

/** Shorter numbers are internal ones. */
function isComparable(value: string): boolean {
  return value.replaceAll(/\D/g, '').length > 4
}
