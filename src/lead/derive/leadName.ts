import { textOf } from '../../rest/Read'
import { formatName } from '../../format/person/name'
import type { Directories } from '../model/Directories'
import type { Lead } from '../model/Lead'

/**
 * The parts of the name of the person a lead is about; null where there is none.
 *
 * @param directories with the words of salutations; without them there is no salutation
 */
export function leadNameParts(lead: Lead, directories: Directories | undefined) {
  return {
    honorific: directories?.honorifics.get(textOf(lead.honorific) ?? '') ?? null,
    first: textOf(lead.firstName),
    second: textOf(lead.secondName),
    last: textOf(lead.lastName),
  }
}

/**
 * The name of the person a lead is about; empty when it has none.
 *
 * @param directories with the words of salutations; without them the name stands alone
 * @param locale decides the order of names
 */
export function leadName(lead: Lead, directories: Directories | undefined, locale: string): string {
  return formatName(leadNameParts(lead, directories), locale)
}
