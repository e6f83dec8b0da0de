import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Person } from '../../lead/model/Relations'
import type { QueueRow } from '../../lead/queue/QueueRow'
import type { Search } from '../../lead/search/readSearch'
import { useListReturn, type ListPlace } from './focus/useListReturn'
import { useRowFocus } from './focus/useRowFocus'
import { LeadRow } from './row/LeadRow'
import { listStep } from './focus/listStep'
import styles from './QueueList.module.css'
import { drawnRows } from './seen/drawnRows'
import { useSeenRows, type RowRange } from './seen/useSeenRows'

type QueueListProps = {
  /** Ref to the element around the list. */
  box: RefObject<HTMLDivElement | null>
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
 * The leads, one stop for the Tab key: the arrow keys, `J`, `K`, Home and End move between them, Enter opens. Of a long
 * list only the rows around those in sight are drawn; each says which of how many it is.
 */
export function QueueList(props: QueueListProps) {
  const { box, rows, people, search, isBusy, areStepsComing, place, onLeave, onTop } = props
  const { children, isLed } = props
  const { t } = useI18n()
  const list = useRef<HTMLOListElement>(null)
  const [active, setActive] = useState<number | undefined>(place?.lead)
  const at = rows.findIndex(({ lead }) => lead.id === active)
  const stop = rows[Math.max(0, at)]?.lead.id
  const { range, guards, drawAround } = useSeenRows(list, rows.length, Math.max(0, at))
  const goTo = useRowFocus(list, rows, active, (id) => {
    drawAround(rows.findIndex(({ lead }) => lead.id === id))
    setActive(id)
  })
  const lookAround = useListReturn(place, stop, goTo, onLeave)

  const led = isLed && children ? 1 : 0
  const total = rows.length + (children ? 1 : 0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const focused = event.target instanceof Element ? event.target.closest('li') : null
    const isRow = focused && 'lead' in focused.dataset
    const next = listStep(event, isRow ? at + led : led > 0 ? 0 : rows.length, total)
    if (next === undefined) return
    event.preventDefault()
    if (next < 0) return onTop()
    const row = rows[next - led]
    if (row) return goTo(row.lead.id)
    const link = list.current?.querySelector<HTMLElement>('li:not([data-lead]) > a')
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div ref={box} className={styles.box}>
      {/* Keys are handled for the links inside, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
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
        {isLed && children}
        {drawnRows(range, rows.length, at).map(({ index, gap }) => {
          const row = rows[index]
          return (
            row && (
              <LeadRow
                key={row.lead.id}
                row={row}
                people={people}
                search={search}
                isStop={row.lead.id === stop}
                isStepComing={areStepsComing}
                gap={gap}
                position={index + 1 + led}
                total={total}
              />
            )
          )
        })}
        {!isLed && children}
      </ol>
      {guards.map(({ rows: over, ref }) => (
        <div key={over.from} ref={ref} className={styles.guard} style={guardStyle(over)} />
      ))}
    </div>
  )
}

/** Lays a guard over rows of the list. */
function guardStyle({ from, to }: RowRange) {
  return {
    insetBlockStart: `calc(var(--row-height) * ${from})`,
    blockSize: `calc(var(--row-height) * ${to - from})`,
  }
}
