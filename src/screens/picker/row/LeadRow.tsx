import { memo, type ReactNode } from 'react'
import { LeadField } from '../../../card/field/LeadField'
import { initials } from '../../../format/person/initials'
import { useI18n } from '../../../i18n/I18n'
import { leadName } from '../../../lead/derive/leadName'
import type { Lead } from '../../../lead/model/Lead'
import type { Person } from '../../../lead/model/Relations'
import type { QueueRow } from '../../../lead/queue/QueueRow'
import { matchedContact } from '../../../lead/search/matchedContact'
import type { Search } from '../../../lead/search/readSearch'
import { leadHref } from '../../../portal/openLead'
import { textOf, valueOf } from '../../../rest/Read'
import { Avatar } from '../../../ui/surfaces/Avatar'
import { CallLead } from './CallLead'
import styles from './LeadRow.module.css'
import { Marked } from './Marked'
import { RowStage } from './RowStage'
import { RowStep } from './RowStep'

type LeadRowProps = {
  row: QueueRow
  people: readonly Person[]
  search: Search
  /** Whether the row is the list's stop for the Tab key. */
  isStop: boolean
  /** Whether an unknown next step is still being asked for. */
  isStepComing: boolean
  /** So many rows before it are not drawn: their room is left free. */
  gap: number
  /** Which of how many rows it is, from 1 on. */
  position: number
  total: number
}

/**
 * One lead of the list: who, what, where it stands, what comes next, how much, whose, and a button to call. Memoised,
 * because each move in the list renders all rows that are drawn.
 */
export const LeadRow = memo(function LeadRow(props: LeadRowProps) {
  const { row, people, search, isStop, isStepComing, gap, position, total } = props
  const { lead } = row
  const { t, locale } = useI18n()
  const title = textOf(lead.title) ?? t('lead.untitled', { id: lead.id })
  const who = [leadName(lead, undefined, locale), textOf(lead.companyTitle)]
    .filter(Boolean)
    .join(' · ')
  return (
    <li
      className={styles.row}
      data-lead={lead.id}
      aria-posinset={position}
      aria-setsize={total}
      style={gap > 0 ? { marginBlockStart: `calc(var(--row-height) * ${gap})` } : undefined}
    >
      <a className={styles.link} href={leadHref(lead.id)} tabIndex={isStop ? 0 : -1}>
        {who !== '' && (
          <span className={styles.who} dir="auto">
            <Marked text={who} search={search} />
          </span>
        )}
        <span className={who === '' ? styles.who : styles.title} dir="auto">
          <Marked text={title} search={search} />
        </span>
      </a>
      <span className={styles.progress}>
        <span className={styles.stage}>
          <RowStage lead={lead} />
        </span>
        <span className={styles.step}>
          <FoundBy row={row} search={search}>
            <RowStep step={row.step} isComing={isStepComing} />
          </FoundBy>
        </span>
      </span>
      <span className={styles.amount} dir="auto">
        <LeadField lead={lead} name="amount" />
      </span>
      <RowOwner lead={lead} people={people} />
      <span className={styles.call}>
        <CallLead lead={lead} isStop={isStop} />
      </span>
    </li>
  )
})

type FoundByProps = { row: QueueRow; search: Search; children: ReactNode }

/** By what a search has found the row, where the row does not show it; else its children. */
function FoundBy({ row: { lead, via }, search, children }: FoundByProps) {
  const { t } = useI18n()
  const matched = matchedContact(lead, search)
  if (matched !== null) {
    return (
      <mark className={styles.matched} dir="auto">
        {matched}
      </mark>
    )
  }
  if (via !== 'contact' && via !== 'company') return children
  return <mark className={styles.matched}>{t(`search.via.${via}`)}</mark>
}

/** Whose lead it is: a picture or initials, the name for screen readers and in the tooltip. */
function RowOwner({ lead, people }: { lead: Lead; people: readonly Person[] }) {
  const { t } = useI18n()
  const responsibleId = valueOf(lead.responsibleId)
  const responsible = people.find((person) => person.id === responsibleId)
  const owner =
    responsibleId === null ? '' : (responsible?.name ?? t('lead.user', { id: responsibleId }))
  return (
    <span className={styles.owner} title={owner}>
      <Avatar
        initials={initials(responsible?.name ?? '')}
        photo={responsible?.photo ?? null}
        size={28}
      />
      <span className="visually-hidden">{owner}</span>
    </span>
  )
}
