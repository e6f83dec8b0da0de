import { Fragment, type ReactNode } from 'react'
import { paidChannels } from '../../format/origin/attribution'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { leadOrigin } from '../../lead/derive/leadOrigin'
import { fieldsIn, type LeadFieldName } from '../../lead/model/leadFields'
import { textOf } from '../../rest/Read'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Badge } from '../../ui/surfaces/Badge'
import { Section } from '../../ui/surfaces/Section'
import { FieldList } from '../field/FieldList'
import { useLeadRows } from '../field/useLeadRows'
import { useCardData } from '../shared/CardData'
import styles from './OriginBlock.module.css'
import { originParts, type OriginPart } from './originSentence'
import { sourceTable } from './sourceTable'

const marks: readonly LeadFieldName[] = [
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
]

/** Where the lead came from: one sentence, and below it the raw UTM marks. */
export function OriginBlock({ lead }: { lead: Lead }) {
  return lead.utmSource === null ? <Origin lead={lead} /> : <MarkedOrigin lead={lead} />
}

/** Uses the short table of sources in the first chunk until the full one has loaded. */
function MarkedOrigin({ lead }: { lead: Lead }) {
  const arrival = sourceTable.useArrival()
  const table = typeof arrival === 'object' ? arrival.module.sources : undefined
  return <Origin lead={lead} table={table} />
}

function Origin({ lead, table }: { lead: Lead; table?: Parameters<typeof leadOrigin>[2] }) {
  const { t } = useI18n()
  const { directories } = useCardData()
  const origin = leadOrigin(lead, directories, table)
  const rowsOf = useLeadRows(lead)
  const parts = originParts(origin, t)
  const channel = t(`channel.${origin.channel}`)
  const source = directories?.sources.get(textOf(lead.sourceId) ?? '')
  // The source below says it already, or says more.
  const isSaid =
    source !== undefined &&
    (origin.channel === 'unknown' || channel.toLowerCase() === source.toLowerCase())
  return (
    <Section
      title={t('block.origin')}
      badge={
        // In colour where somebody paid for the click.
        !isSaid && (
          <Badge tone={paidChannels.has(origin.channel) ? 'blue' : 'grey'}>{channel}</Badge>
        )
      }
    >
      <div className={styles.origin}>
        {parts.length > 0 && (
          <p className={styles.sentence}>
            {parts.map((part, index) => (
              <Fragment key={part.text}>
                {index > 0 && t('app.comma')}
                <Part {...part} />
              </Fragment>
            ))}
          </p>
        )}
        <FieldList rows={rowsOf(fieldsIn('origin').filter((name) => !marks.includes(name)))} />
        {marks.some((name) => lead[name] !== null) ? (
          <Disclosure label={t('block.marks')}>
            <FieldList rows={rowsOf(marks)} />
          </Disclosure>
        ) : (
          <p className="shape-muted">{t('block.noMarks')}</p>
        )}
      </div>
    </Section>
  )
}

/** A part of the sentence, its mark in bold. */
function Part({ text, mark, start = -1 }: OriginPart): ReactNode {
  if (mark === undefined || start < 0) return breakable(text)
  const end = start + mark.length
  return (
    <>
      {text.slice(0, start)}
      <strong>{breakable(mark)}</strong>
      {text.slice(end)}
    </>
  )
}

/** Lets a line end within a name such as "kitchens_berlin_2026"; else its last letter or the comma begins a line. */
function breakable(text: string): ReactNode {
  return Array.from(text.matchAll(/[^_|/]+[_|/]*|[_|/]+/g), ([piece], index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
