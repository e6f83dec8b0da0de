import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import { FieldList } from './field/FieldList'
import { leadRows } from './field/leadRows'
import { blockFields } from './fields'

/** Ids and flags for those who look after the portal, and whatever the method does not document. */
export function TechnicalFields({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const rows = [
    { key: 'id', label: t('field.id'), value: String(lead.id), isCode: true },
    ...leadRows(lead, blockFields.technical, t),
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
