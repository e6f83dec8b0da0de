import { textOf, valueOf } from '../../rest/Read'
import { memo } from 'react'
import { LeadField } from '../../card/field/LeadField'
import { formatName } from '../../format/person/name'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import type { Person } from '../../lead/model/Relations'
import { Badge } from '../../ui/surfaces/Badge'
import styles from './LeadOption.module.css'

type LeadOptionProps = {
  id: number
  elementId: string
  /** Undefined for a typed id that is not in the list. */
  lead: Lead | undefined
  people: readonly Person[]
  isActive: boolean
  onPick: (id: number) => void
}

/**
 * One option of the list of leads. The search field keeps the focus and handles the keys. Memoised, because each key
 * press renders the list, which may have hundreds of options.
 */
export const LeadOption = memo(function LeadOption(props: LeadOptionProps) {
  const { id, elementId, lead, people, isActive, onPick } = props
  const { t, locale } = useI18n()
  const title = lead && textOf(lead.title)
  const responsible = people.find((person) => person.id === (lead && valueOf(lead.responsibleId)))
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={elementId}
      className={styles.option}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={() => onPick(id)}
    >
      <span className={styles.title} dir="auto">
        {lead ? (title ?? t('lead.untitled', { id })) : t('picker.openId', { id })}
      </span>
      {lead && (
        <>
          <span className={styles.who} dir="auto">
            {[nameOf(lead, locale), textOf(lead.companyTitle)].filter(Boolean).join(' · ')}
          </span>
          <span className={styles.facts}>
            {lead.stageId !== null && (
              <Badge>
                <LeadField lead={lead} name="stageId" />
              </Badge>
            )}
            {lead.amount !== null && <LeadField lead={lead} name="amount" />}
            {responsible?.name != null && <bdi>{responsible.name}</bdi>}
            {lead.createdAt !== null && <LeadField lead={lead} name="createdAt" />}
          </span>
        </>
      )}
    </div>
  )
})

function nameOf(lead: Lead, locale: string): string {
  const [first, second, last] = [lead.firstName, lead.secondName, lead.lastName].map(textOf)
  return formatName({ first: first ?? null, second: second ?? null, last: last ?? null }, locale)
}
