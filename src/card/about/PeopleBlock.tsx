import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import {
  fieldsIn,
  leadFields,
  type FieldKind,
  type LeadFieldName,
} from '../../lead/model/leadFields'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Dotted } from '../../ui/surfaces/Dotted'
import { Section } from '../../ui/surfaces/Section'
import { FieldList } from '../field/FieldList'
import { fieldText } from '../field/fieldText'
import { LeadField } from '../field/LeadField'
import { useTextContext } from '../field/useTextContext'
import { PersonBadge } from '../shared/person/PersonBadge'
import { TechnicalFields } from './TechnicalFields'

/** What somebody did at some time. */
type Event = { name: LeadFieldName; who: LeadFieldName | undefined }

/** An event for each field of the block; a user field directly before a date shares the event of the date. */
const events = fieldsIn('people').flatMap((name, index, names): Event | Event[] => {
  const [before, after] = [names[index - 1], names[index + 1]]
  if (isOfKind('user', name) && isOfKind('moment', after)) return []
  const who = isOfKind('moment', name) && isOfKind('user', before) ? before : undefined
  return { name, who }
})

function isOfKind(kind: FieldKind, name: LeadFieldName | undefined): boolean {
  return name !== undefined && leadFields[name].kind === kind
}

/** People and dates, one line for all that one person did at one time; below, folded, the technical data. */
export function PeopleBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const context = useTextContext()
  const lines = new Map<string, { event: Event; labels: string[] }>()
  for (const event of events) {
    const { name, who } = event
    if (lead[name] === null && (who === undefined || lead[who] === null)) continue
    const line = `${who ? fieldText(context, lead, who) : ''} ${fieldText(context, lead, name)}`
    const same = who === undefined ? undefined : lines.get(line)
    if (same) same.labels.push(t(`field.${name}`))
    else lines.set(who === undefined ? name : line, { event, labels: [t(`field.${name}`)] })
  }
  const rows = [...lines.values()].map(({ event, labels }) => ({
    key: event.name,
    label: <Dotted>{labels}</Dotted>,
    isLong: labels.length > 2,
    value: <EventText lead={lead} event={event} />,
  }))
  return (
    <Section title={t('block.people')}>
      <FieldList rows={rows} narrow />
      <Disclosure label={t('lead.technical')}>
        <TechnicalFields lead={lead} />
      </Disclosure>
    </Section>
  )
}

function EventText({ lead, event: { name, who } }: { lead: Lead; event: Event }): ReactNode {
  const person = who === undefined ? null : lead[who]
  const date = lead[name] !== null && <LeadField lead={lead} name={name} />
  if (typeof person === 'number') return <PersonBadge id={person}>{date}</PersonBadge>
  return (
    <>
      {who !== undefined && <LeadField lead={lead} name={who} />} {date}
    </>
  )
}
