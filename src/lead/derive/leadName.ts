import { textOf } from '../../rest/Read'
import { formatName } from '../../format/person/name'
import { withHonorific } from '../../format/person/withHonorific'
import type { Directories } from '../model/Directories'
import type { Lead } from '../model/Lead'

/**
 * The parts of the name of a lead's person, null where missing.
 *
 * @param directories for the label of the salutation; without them it is left out
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
 * The full name of a lead's person; empty when it has none.
 *
 * @param directories for the label of the salutation; without them it is left out
 * @param locale decides the order of the name's parts
 */
export function leadName(lead: Lead, directories: Directories | undefined, locale: string): string {
  const parts = leadNameParts(lead, directories)
  return withHonorific(parts.honorific, formatName(parts, locale))
}
