import {
  fieldsIn,
  leadFields,
  type FieldKind,
  type LeadFieldName,
} from '../../lead/model/leadFields'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { FieldList, type FieldRow } from '../field/FieldList'
import { LeadField } from '../field/LeadField'
import styles from './PeopleBlock.module.css'
import { PersonBadge } from '../shared/PersonBadge'
import { TechnicalFields } from './TechnicalFields'
import { useAbout } from './useAbout'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Section } from '../../ui/surfaces/Section'

/** A row for each field of the block; a user field directly before a date shares the row of the date. */
const events = fieldsIn('people').flatMap((name, index, names) => {
  const [before, after] = [names[index - 1], names[index + 1]]
  if (isOfKind('user', name) && isOfKind('moment', after)) return []
  const who = isOfKind('moment', name) && isOfKind('user', before) ? before : undefined
  return [{ name, who }]
})

function isOfKind(kind: FieldKind, name: LeadFieldName | undefined): boolean {
  return name !== undefined && leadFields[name].kind === kind
}

/** People and dates; below them, folded, the empty fields and the technical data. */
export function PeopleBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const rows = events.flatMap(({ name, who }): FieldRow[] => {
    const person = who === undefined ? null : lead[who]
    if (lead[name] === null && person === null) return []
    const date = lead[name] !== null && <LeadField lead={lead} name={name} />
    const value =
      typeof person === 'number' ? (
        <PersonBadge id={person}>{date}</PersonBadge>
      ) : (
        <>
          {who !== undefined && <LeadField lead={lead} name={who} />} {date}
        </>
      )
    return [{ key: name, label: t(`field.${name}`), value }]
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
