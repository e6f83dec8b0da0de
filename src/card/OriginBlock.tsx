import { attribution } from '../format/attribution'
import { readOpenChannel } from '../format/openChannel'
import { useI18n } from '../i18n/I18n'
import { textOf, type Lead } from '../lead/Lead'
import { Badge } from '../ui/Badge'
import { Section } from '../ui/Section'
import { FieldList } from './field/FieldList'
import { useLeadRows } from './field/useLeadRows'
import styles from './OriginBlock.module.css'
import { originSentence } from './originSentence'

const marks = ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm'] as const

/** Where the lead came from: in one sentence, and under it the advertising marks as they are. */
export function OriginBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const rowsOf = useLeadRows(lead)
  const source = textOf(lead.sourceId)
  const origin = attribution({
    source,
    utm: {
      source: textOf(lead.utmSource),
      medium: textOf(lead.utmMedium),
      campaign: textOf(lead.utmCampaign),
      content: textOf(lead.utmContent),
      term: textOf(lead.utmTerm),
    },
    openChannel: lead.messengers.some(({ value }) => readOpenChannel(value) !== null),
  })
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
