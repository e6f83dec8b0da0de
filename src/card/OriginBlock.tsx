import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import { Section } from '../ui/Section'
import { FieldList } from './field/FieldList'
import { leadRows } from './field/leadRows'
import styles from './OriginBlock.module.css'

const sourceFields = ['sourceId', 'sourceDescription'] as const
const marks = ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm'] as const

/** Where the lead came from: its source and the advertising marks it brought along. */
export function OriginBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const markRows = leadRows(lead, marks, t)
  return (
    <Section title={t('block.origin')}>
      <div className={styles.origin}>
        <FieldList rows={leadRows(lead, sourceFields, t)} />
        {markRows.length > 0 ? <FieldList rows={markRows} /> : <p>{t('block.noMarks')}</p>}
      </div>
    </Section>
  )
}
