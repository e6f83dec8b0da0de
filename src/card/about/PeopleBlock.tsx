import type { LeadFieldName } from '../../lead/model/leadFields'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { FieldList, type FieldRow } from '../field/FieldList'
import { LeadField } from '../field/LeadField'
import { useFieldLabel } from '../field/useFieldLabel'
import styles from './PeopleBlock.module.css'
import { PersonBadge } from '../shared/PersonBadge'
import { TechnicalFields } from './TechnicalFields'
import { useAbout } from './useAbout'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Section } from '../../ui/surfaces/Section'

/** What happened, by whom and when. */
const events: [when: LeadFieldName, who: LeadFieldName | null][] = [
  ['createdAt', 'createdById'],
  ['modifiedAt', 'modifiedById'],
  ['movedAt', 'movedById'],
  ['lastActivityAt', 'lastActivityById'],
  ['closedAt', null],
]

/** People and dates, and at the end what is seldom asked for: empty fields and technical data. */
export function PeopleBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const labelOf = useFieldLabel()
  const rows = events.flatMap(([when, who]): FieldRow[] => {
    const person = who === null ? null : lead[who]
    if (lead[when] === null && person === null) return []
    const date = lead[when] !== null && <LeadField lead={lead} name={when} />
    const value =
      typeof person === 'number' ? (
        <PersonBadge id={person}>{date}</PersonBadge>
      ) : (
        <>
          {who !== null && <LeadField lead={lead} name={who} />} {date}
        </>
      )
    return [{ key: when, label: labelOf(when), value }]
  })
  const { empty } = useAbout(lead)
  return (
    <Section title={t('block.people')}>
      <FieldList rows={rows} narrow />
      <div className={styles.folded}>
        {empty.length > 0 && (
          <Disclosure label={t('lead.empty', { count: empty.length })}>
            <ul className={styles.empty}>
              {empty.map(({ key, label }) => (
                <li key={key}>{label}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Disclosure label={t('lead.technical')}>
          <TechnicalFields lead={lead} />
        </Disclosure>
      </div>
    </Section>
  )
}
