import { Puzzle, Settings2 } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { CardDataContext } from '../../card/shared/CardData'
import { useI18n } from '../../i18n/I18n'
import type { LeadFilter } from '../../lead/list/leadFilter'
import type { Person } from '../../lead/model/Relations'
import type { LeadList } from '../../lead/list/useLeadList'
import { idFrom } from '../../format/number/id'
import { useIsAdministrator } from '../../portal/useIsAdministrator'
import { IconButton } from '../../ui/controls/Button'
import { ScreenHead } from '../shared/ScreenHead'
import { LeadFilters } from './LeadFilters'
import { LeadOption } from './LeadOption'
import styles from './LeadPicker.module.css'
import { LeadResults } from './LeadResults'

type LeadPickerProps = {
  filter: LeadFilter
  onFilter: (filter: LeadFilter) => void
  found: LeadList
  /** Whether the list still belongs to an earlier filter. */
  isBehind: boolean
  onPick: (id: number) => void
  /** Opens the installation screen. */
  onSetUp: () => void
  onSettings: () => void
}

const nobody: Person[] = []

/** The list of leads with search and filters, operated by mouse or by keyboard alone. */
export function LeadPicker(props: LeadPickerProps) {
  const { filter, onFilter, found, isBehind, onPick, onSetUp, onSettings } = props
  const { t } = useI18n()
  const isAdministrator = useIsAdministrator()
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const { directories, colleagues, leads = [] } = found

  // A typed id is the first option, whether or not it is in the list.
  const typedId = idFrom(filter.text) ?? undefined
  const listed = leads.map(({ id }) => id).filter((id) => id !== typedId)
  const choices = typedId === undefined ? listed : [typedId, ...listed]
  const chosen = Math.min(active, choices.length - 1)

  const change = (next: LeadFilter): void => {
    setActive(0)
    onFilter(next)
  }
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, choices.length - 1))
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = choices[chosen]
    // While an input method composes a word, Enter belongs to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(chosen + 1)
    else if (event.key === 'ArrowUp') move(chosen - 1)
    else if (event.key === 'PageDown') move(chosen + 10)
    else if (event.key === 'PageUp') move(chosen - 10)
    else if (event.key === 'Enter' && id !== undefined && (!isBehind || id === typedId)) onPick(id)
    else return
    event.preventDefault()
  }

  const data = useMemo(
    () => ({
      directories,
      relations: undefined,
      custom: [],
      isPending: false,
      zone: undefined,
      country: undefined,
      changed: new Set<string>(),
    }),
    [directories],
  )
  return (
    <CardDataContext value={data}>
      <main className={styles.picker}>
        <ScreenHead title={t('picker.title')}>
          {isAdministrator && (
            <IconButton
              label={t('install.titleAgain')}
              icon={<Puzzle size={18} />}
              onClick={onSetUp}
            />
          )}
          <IconButton
            label={t('settings.open')}
            icon={<Settings2 size={18} />}
            onClick={onSettings}
          />
        </ScreenHead>
        <LeadFilters
          filter={filter}
          onFilter={change}
          stages={directories?.stages ?? []}
          colleagues={colleagues}
          search={{
            role: 'combobox',
            'aria-expanded': choices.length > 0,
            'aria-controls': listId,
            'aria-activedescendant': choices.length > 0 ? `${listId}-${chosen}` : undefined,
            'aria-autocomplete': 'list',
            onKeyDown,
          }}
        />
        <div
          ref={list}
          id={listId}
          className={styles.list}
          role="listbox"
          aria-label={t('picker.leads')}
          aria-busy={isBehind || found.list.isFetching}
        >
          {choices.map((id, index) => (
            <LeadOption
              key={id}
              id={id}
              elementId={`${listId}-${index}`}
              lead={leads.find((lead) => lead.id === id)}
              people={colleagues?.people ?? nobody}
              isActive={index === chosen}
              onPick={onPick}
            />
          ))}
        </div>
        <LeadResults found={found} isSearching={filter.text !== '' || isFiltered(filter)} />
      </main>
    </CardDataContext>
  )
}

const isFiltered = ({ stage, responsible }: LeadFilter): boolean =>
  stage !== null || responsible !== null
