import { useI18n } from '../../i18n/I18n'
import { fieldsIn } from '../../lead/model/leadFields'
import type { Lead } from '../../lead/model/Lead'
import { FieldList } from '../field/FieldList'
import { useLeadRows } from '../field/useLeadRows'

/** Ids and flags for the portal's administrators, and undocumented fields. */
export function TechnicalFields({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const rowsOf = useLeadRows(lead)
  const rows = [
    { key: 'id', label: t('field.id'), value: String(lead.id), isCode: true },
    ...rowsOf(fieldsIn('technical')),
    ...lead.links.map(({ key, value }) => ({
      key,
      label: t('field.links'),
      value,
      isCode: true,
    })),
    ...lead.unknown.map(({ code, text }) => ({
      key: `unknown-${code}`,
      label: code,
      value: text,
      isCode: true,
    })),
  ]
  return <FieldList rows={rows} narrow />
}
