import type { LeadFieldName } from '../../lead/model/leadFields'
import { fieldText } from '../field/fieldText'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** A line with label and value for each named field that is filled. */
export function fieldLines(shared: SharedLead, names: readonly LeadFieldName[]): string[] {
  return names.flatMap((name) => {
    const text = fieldText(shared, shared.lead, name)
    return text === '' ? [] : [labelledLine(shared.t(`field.${name}`), text)]
  })
}
