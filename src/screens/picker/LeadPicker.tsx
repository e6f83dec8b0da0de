import { useMemo, type KeyboardEvent } from 'react'
import { CardDataContext } from '../../card/shared/CardData'
import { useI18n } from '../../i18n/I18n'
import type { ListView } from '../../lead/list/ListView'
import type { QueueRow } from '../../lead/queue/QueueRow'
import type { Queue } from '../../lead/queue/useQueue'
import { readSearch, type Search } from '../../lead/search/readSearch'
import { openLead } from '../../portal/openLead'
import { useNewRows } from '../../ui/access/useNewRows'
import { ListFilters } from './ListFilters'
import styles from './LeadPicker.module.css'
import { LeftFailures } from './LeftFailures'
import { PickerTools, type PickerToolsProps } from './PickerTools'
import { PresetLinks } from './PresetLinks'
import type { ListPlace } from './focus/useListReturn'
import { QueueState } from './QueueState'
import { Results } from './Results'
import { usePeople } from './usePeople'

export type LeadPickerProps = {
  text: string
  onText: (text: string) => void
  view: ListView
  onView: (view: ListView) => void
  search: Search
  queue: Queue
  /** Whether the list still belongs to an earlier text. */
  isBehind: boolean
  place: ListPlace | undefined
  /** Whether the search takes the focus. */
  takesFocus: boolean
  onLeave: (scroll: number) => void
  pagesBefore: number
  tools: PickerToolsProps
}

const noRows: readonly QueueRow[] = []

/** With so many digits a number is a phone number first, and the id of a lead second. */
const phoneLength = 7

/** The leads of a ready-made list or of a search, operated by mouse or by keyboard alone. */
export function LeadPicker(props: LeadPickerProps) {
  const { text, onText, view, onView, search, queue, isBehind, place, onLeave, tools } = props
  const { t } = useI18n()
  const { box, expectMore } = useNewRows()
  const { directories, colleagues, zone, query } = queue
  const rows = queue.rows ?? noRows
  const people = usePeople(rows, colleagues)
  const isSearch = text.trim() !== ''
  const isBusy = isBehind || query.isFetching
  // A typed id is the first row, whether or not its lead is in the list; a long one may rather be a phone number.
  const typed = readSearch(text)
  const typedId = typed.kind === 'number' ? typed.id : null
  const isIdFirst = typedId !== null && String(typedId).length < phoneLength
  const data = useMemo(
    () => ({
      directories,
      relations: undefined,
      custom: [],
      isPending: false,
      zone,
      country: undefined,
      changed: new Set<string>(),
    }),
    [directories, zone],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes a word, Enter belongs to it.
    if (event.nativeEvent.isComposing) return
    const found = isBehind ? undefined : rows[0]?.lead.id
    const first = isIdFirst ? typedId : (found ?? (isBehind ? undefined : typedId))
    if (event.key === 'ArrowDown') box.current?.querySelector<HTMLElement>('li > a')?.focus()
    else if (event.key === 'Enter' && first !== null && first !== undefined) openLead(first)
    else if (event.key === 'Escape' && text !== '') onText('')
    else return
    event.preventDefault()
  }
  const more = (): void => {
    // What is checked further may stand anywhere in the list.
    if (!queue.progress) expectMore()
    void query.fetchNextPage()
  }
  return (
    <CardDataContext value={data}>
      <main className={styles.picker}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('picker.title')}</h1>
          <PresetLinks view={view} queue={queue} isSearch={isSearch} onChoose={() => onText('')} />
          <span className={styles.tools}>
            <PickerTools {...tools} />
          </span>
        </header>
        <LeftFailures />
        <ListFilters
          text={text}
          onText={onText}
          view={view}
          onView={onView}
          isSearch={isSearch}
          stages={directories?.stages}
          colleagues={colleagues}
          takesFocus={props.takesFocus}
          onKeyDown={onKeyDown}
        />
        <Results
          box={box}
          rows={rows}
          people={people}
          search={search}
          isBusy={isBusy}
          areStepsComing={queue.areStepsComing}
          place={place}
          onLeave={onLeave}
          typedId={typedId}
          isLed={isIdFirst}
        />
        <QueueState
          queue={queue}
          view={view}
          search={search}
          isBusy={isBusy}
          pagesBefore={props.pagesBefore}
          onMore={more}
        />
      </main>
    </CardDataContext>
  )
}
