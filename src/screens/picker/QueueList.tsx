import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Person } from '../../lead/model/Relations'
import type { QueueRow } from '../../lead/queue/QueueRow'
import type { Search } from '../../lead/search/readSearch'
import { scrollBack } from './focus/scrollBack'
import { seenTop } from './focus/seenTop'
import { LeadRow } from './row/LeadRow'
import { listStep } from './listStep'
import { focusRow, useKeptFocus } from './focus/useKeptFocus'
import styles from './QueueList.module.css'

/** Where a person left the list: the lead that was opened, and how much of the page was out of sight above, in px. */
export type ListPlace = { lead: number; scroll: number }

type QueueListProps = {
  rows: readonly QueueRow[]
  people: readonly Person[]
  search: Search
  isBusy: boolean
  areStepsComing: boolean
  /** Where the person comes back to; undefined where the list begins. */
  place: ListPlace | undefined
  /** Keeps where the person leaves the list. */
  onLeave: (scroll: number) => void
  /** Moves on from the first row upwards. */
  onTop: () => void
  /** A row beside those of the list. */
  children?: ReactNode
  /** Whether that row comes before the others. */
  isLed: boolean
}

/**
 * The leads, one stop for the Tab key: the arrow keys, `J`, `K`, Home and End move between them, Enter opens. Rows
 * outside of the window are not painted (`content-visibility`), so that long lists need no virtual scrolling, which
 * would take the rows away from the browser's search and from screen readers.
 */
export function QueueList(props: QueueListProps) {
  const { rows, people, search, isBusy, areStepsComing, place, onLeave, onTop } = props
  const { t } = useI18n()
  const list = useRef<HTMLOListElement>(null)
  const [active, setActive] = useState<number | undefined>(place?.lead)
  const stop = rows.some(({ lead }) => lead.id === active) ? active : rows[0]?.lead.id

  const leave = useRef(onLeave)
  useLayoutEffect(() => {
    leave.current = onLeave
  }, [onLeave])
  const seen = useRef(0)
  // Once, with the rows that are there when the list appears.
  const first = useRef({ place, stop })
  useLayoutEffect(() => {
    const { place: back, stop: row } = first.current
    let end: (() => void) | undefined
    if (back) {
      focusRow(list.current, row)
      if (back.scroll > 0) end = scrollBack(back.scroll)
    }
    return () => {
      end?.()
      leave.current(seen.current)
    }
  }, [])
  // Known only with the next frame, which is too late for a click: looked up when the pointer or the focus gets to a row.
  const lookAround = (): void => {
    seenTop((top) => {
      seen.current = top
    })
  }

  useKeptFocus(list, rows, active)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const links = linksIn(event.currentTarget)
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
    const next = listStep(event, at, links.length)
    if (next === undefined) return
    event.preventDefault()
    if (next < 0) return onTop()
    links[next]?.focus()
    links[next]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    // Keys are handled for the links inside, which have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      ref={list}
      className={styles.list}
      aria-label={t('picker.leads')}
      aria-busy={isBusy}
      onKeyDown={onKeyDown}
      onPointerOver={lookAround}
      onFocus={({ target }) => {
        lookAround()
        const id = Number(target.closest<HTMLElement>('[data-lead]')?.dataset['lead'])
        if (id > 0) setActive(id)
      }}
    >
      {props.isLed && props.children}
      {rows.map((row) => (
        <LeadRow
          key={row.lead.id}
          row={row}
          people={people}
          search={search}
          isStop={row.lead.id === stop}
          isStepComing={areStepsComing}
        />
      ))}
      {!props.isLed && props.children}
    </ol>
  )
}

/** The links of the rows in a list, in their order. */
export function linksIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li > a') ?? [])]
}
