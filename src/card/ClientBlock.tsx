import { useI18n } from '../i18n/I18n'
import { isOdd, type Lead } from '../lead/Lead'
import { Section } from '../ui/Section'
import { FieldList } from './field/FieldList'
import { leadRows } from './field/leadRows'
import { blockFields } from './fields'

/** The company and the contact that the lead belongs to, and items of smart processes it is linked to. */
export function ClientBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const parents = lead.parents.flatMap(({ entityTypeId, id }) => {
    if (id === null) return []
    const value = isOdd(id) ? id.odd : t('lead.parent', { id, type: entityTypeId })
    return [{ key: `parent-${entityTypeId}`, label: t('field.parents'), value }]
  })
  const rows = [...leadRows(lead, blockFields.client, t), ...parents]
  if (rows.length === 0) return null
  return (
    <Section title={t('block.client')}>
      <FieldList rows={rows} narrow />
    </Section>
  )
}
