import { useI18n } from '../i18n/I18n'
import { valueOf, type Lead } from '../lead/Lead'
import { readCustomValue } from '../lead/readCustomValue'
import { Section } from '../ui/Section'
import { CustomField } from './field/CustomField'
import { FieldList, type FieldRow } from './field/FieldList'
import { leadRows } from './field/leadRows'
import { blockFields } from './fields'
import { FoldedList } from './FoldedList'

/** How many fields are shown before the rest is asked for. */
const limit = 40

/** What else is known of the lead: the remaining fields and the portal's own ones. */
export function AboutBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  // The currency stands in the amount, if there is one.
  const names = blockFields.about.filter(
    (name) => name !== 'currency' || valueOf(lead.amount) === null,
  )
  const rows = [...leadRows(lead, names, t), ...customRows(lead)]
  if (rows.length === 0) return null
  return (
    <Section title={t('block.about')}>
      <FoldedList items={rows} limit={limit}>
        {(shown) => <FieldList rows={shown} />}
      </FoldedList>
    </Section>
  )
}

function customRows(lead: Lead): FieldRow[] {
  return lead.custom.flatMap(({ code, raw }) => {
    const value = readCustomValue(raw, undefined)
    return value === null
      ? []
      : [{ key: code, label: code, value: <CustomField value={value} info={undefined} /> }]
  })
}
