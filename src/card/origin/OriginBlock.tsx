import type { Attribution } from '../../format/origin/attribution'
import type * as sourcesModule from '../../format/origin/sources'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { leadOrigin } from '../../lead/derive/leadOrigin'
import { fieldsIn, type LeadFieldName } from '../../lead/model/leadFields'
import { Badge } from '../../ui/surfaces/Badge'
import { Section } from '../../ui/surfaces/Section'
import { laterChunk } from '../../ui/hooks/laterChunk'
import { pageState } from '../../portal/pageState'
import { FieldList } from '../field/FieldList'
import { useLeadRows } from '../field/useLeadRows'
import styles from './OriginBlock.module.css'
import { originSentence } from './originSentence'

const marks: readonly LeadFieldName[] = [
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
]

type Sources = typeof sourcesModule

/** The full table of sources. */
const sources = laterChunk(
  (): Promise<Sources> => import('../../format/origin/sources'),
  pageState((): { module?: Sources } => ({})),
)

/** Where the lead came from: one sentence, and below it the raw UTM marks. */
export function OriginBlock({ lead }: { lead: Lead }) {
  return lead.utmSource === null ? (
    <Origin lead={lead} origin={leadOrigin(lead)} />
  ) : (
    <MarkedOrigin lead={lead} />
  )
}

/** Uses the short table of sources in the first chunk until the full one has loaded. */
function MarkedOrigin({ lead }: { lead: Lead }) {
  const arrival = sources.useArrival()
  const table = typeof arrival === 'object' ? arrival.module.sources : undefined
  return <Origin lead={lead} origin={leadOrigin(lead, table)} />
}

function Origin({ lead, origin }: { lead: Lead; origin: Attribution }) {
  const { t } = useI18n()
  const rowsOf = useLeadRows(lead)
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
        <FieldList rows={rowsOf(fieldsIn('origin').filter((name) => !marks.includes(name)))} />
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
