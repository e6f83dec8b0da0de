import type { Translate } from '../../i18n/messages'
import type { Lead, LeadFieldName } from '../../lead/Lead'
import { fieldKinds } from '../fields'
import type { FieldRow } from './FieldList'
import { LeadField } from './LeadField'

/** Rows for those of the named fields that are filled. */
export function leadRows(lead: Lead, names: readonly LeadFieldName[], t: Translate): FieldRow[] {
  return names
    .filter((name) => lead[name] !== null)
    .map((name) => ({
      key: name,
      label: t(`field.${name}`),
      value: <LeadField lead={lead} name={name} />,
      isCode: fieldKinds[name] === 'code',
    }))
}
