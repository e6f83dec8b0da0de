import { ArrowDownWideNarrow } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Colleagues } from '../../lead/list/colleaguesQuery'
import { isWork, listOrders, type ListView } from '../../lead/list/ListView'
import type { Stage } from '../../lead/model/Directories'
import { Select } from '../../ui/choices/Select'
import { Input } from '../../ui/controls/Field'
import { PersonFilter } from './filter/PersonFilter'
import { StageFilter } from './filter/StageFilter'
import styles from './ListFilters.module.css'

type ListFiltersProps = {
  text: string
  onText: (text: string) => void
  view: ListView
  onView: (view: ListView) => void
  /** Whether there is a text: it is looked for in all leads but those the person rules out. */
  isSearch: boolean
  stages: readonly Stage[] | undefined
  colleagues: Colleagues | undefined
  /** Whether the field takes the focus when it appears. */
  takesFocus: boolean
  onKeyDown: (event: KeyboardEvent) => void
}

/** The search field, and the stage, the person and the order of the list. */
export function ListFilters(props: ListFiltersProps) {
  const { text, onText, view, onView, isSearch, stages, colleagues, takesFocus, onKeyDown } = props
  const { t } = useI18n()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)

  // The search field is where a person starts; scrolling to it would move the portal's page.
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <div className={styles.filters} role="search">
      <label className="visually-hidden" htmlFor={`${id}-text`}>
        {t('picker.search')}
      </label>
      <Input
        ref={field}
        id={`${id}-text`}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('picker.searchHint')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <StageFilter
        view={view}
        onView={onView}
        isSearch={isSearch}
        isOpenOnly={isWork(view) && !isSearch}
        stages={stages}
      />
      <PersonFilter view={view} onView={onView} isSearch={isSearch} colleagues={colleagues} />
      <Select
        label={t('list.order')}
        icon={<ArrowDownWideNarrow size={16} aria-hidden />}
        selected={view.order}
        onChoose={(key) => {
          const order = listOrders.find((one) => one === key)
          if (order) onView({ ...view, order })
        }}
        groups={[
          {
            options: listOrders.map((order) => ({ key: order, text: t(`list.order.${order}`) })),
          },
        ]}
      />
    </div>
  )
}
