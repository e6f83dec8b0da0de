import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { leadOrigin } from '../../lead/derive/leadOrigin'
import { Badge } from '../../ui/surfaces/Badge'
import { Section } from '../../ui/surfaces/Section'
import { FieldList } from '../field/FieldList'
import { useLeadRows } from '../field/useLeadRows'
import styles from './OriginBlock.module.css'
import { originSentence } from './originSentence'

const marks = ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm'] as const

/** Where the lead came from: in one sentence, and under it the advertising marks as they are. */
export function OriginBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const rowsOf = useLeadRows(lead)
  const origin = leadOrigin(lead)
  const sentence = originSentence(origin, t)
  const markRows = rowsOf(marks)
  return (
    <Section
      title={t('block.origin')}
      badge={
        <Badge tone={origin.channel === 'unknown' ? 'grey' : 'green'}>
          {t(`channel.${origin.channel}`)}
        </Badge>
      }
    >
      <div className={styles.origin}>
        {sentence !== '' && (
          <p className={styles.sentence} dir="auto">
            {sentence}
          </p>
        )}
        <FieldList rows={rowsOf(['sourceId', 'sourceDescription'])} />
        {markRows.length > 0 ? (
          <div className={styles.marks}>
            <FieldList rows={markRows} />
          </div>
        ) : (
          <p className={styles.none}>{t('block.noMarks')}</p>
        )}
      </div>
    </Section>
  )
}
