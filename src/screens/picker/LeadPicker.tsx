import { useMemo } from 'react'
import { CardDataContext, type CardData } from '../../card/shared/CardData'
import { useI18n } from '../../i18n/I18n'
import type { ListView } from '../../lead/list/ListView'
import type { QueueRow } from '../../lead/queue/QueueRow'
import type { Queue } from '../../lead/queue/useQueue'
import { readSearch, type Search } from '../../lead/search/readSearch'
import { useNewRows } from '../../ui/access/useNewRows'
import { searchKeys } from './focus/searchKeys'
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
  const { typedId, isIdFirst, first } = firstLead(text, rows, isBehind)
  const data = useListData(directories, zone)
  const onKeyDown = searchKeys({ box, text, onText, first })
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

/** The lead whose id was typed, whether its row is the first, and the lead that Enter opens. */
function firstLead(text: string, rows: readonly QueueRow[], isBehind: boolean) {
  // A typed id is the first row, whether or not its lead is in the list; a long one may rather be a phone number.
  const typed = readSearch(text)
  const typedId = typed.kind === 'number' ? typed.id : null
  const isIdFirst = typedId !== null && String(typedId).length < phoneLength
  const found = isBehind ? undefined : rows[0]?.lead.id
  const first = isIdFirst ? typedId : (found ?? (isBehind ? undefined : (typedId ?? undefined)))
  return { typedId, isIdFirst, first }
}

/** What the parts of a card know in a row of the list: the labels of codes alone. */
function useListData(directories: Queue['directories'], zone: string | undefined): CardData {
  return useMemo(
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
}
