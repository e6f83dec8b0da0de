import { useI18n } from '../../i18n/I18n'
import { leadFields, type LeadFieldName } from '../../lead/model/leadFields'
import type { Lead } from '../../lead/model/Lead'
import type { FieldRow } from './FieldList'
import { LeadField } from './LeadField'

/** Returns a function that takes field names and returns a row for each field that is filled. */
export function useLeadRows(lead: Lead): (names: readonly LeadFieldName[]) => FieldRow[] {
  const { t } = useI18n()
  return (names) =>
    names
      .filter((name) => lead[name] !== null)
      .map((name) => ({
        key: name,
        label: t(`field.${name}`),
        value: <LeadField lead={lead} name={name} />,
        isCode: leadFields[name].kind === 'code',
      }))
}
