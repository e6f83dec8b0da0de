import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Colleagues } from '../../lead/list/colleaguesQuery'
import { anyStage, isWork, listOrders, type ListView } from '../../lead/list/ListView'
import type { Stage } from '../../lead/model/Directories'
import { Input, Select } from '../../ui/controls/Field'
import styles from './ListFilters.module.css'

type ListFiltersProps = {
  text: string
  onText: (text: string) => void
  view: ListView
  onView: (view: ListView) => void
  /** Whether there is a text: it is looked for in all leads but those the person rules out. */
  isSearch: boolean
  stages: readonly Stage[]
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
  const me = colleagues?.me ?? null
  const others = colleagues?.people.filter((one) => !one.isDismissed && one.id !== me) ?? []
  // The person may not be among the first fifty that the portal lists.
  const isOfAll = isSearch || view.preset === 'all'
  const isOpenOnly = isWork(view) && !isSearch
  const isUnlisted = view.person !== null && !others.some((one) => one.id === view.person)

  // The search field is where a person starts; scrolling to it would move the portal's page.
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [takesFocus])

  const choosePerson = (person: number | null): void => {
    // "Mine" is a list of one person: the leads of another are among everybody's.
    const isOwn = view.preset === 'mine' && person !== null
    onView({ ...view, person, preset: isOwn ? 'all' : view.preset })
  }
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
      <Select
        aria-label={t('field.stageId')}
        value={view.stage ?? ''}
        onChange={(event) => onView({ ...view, stage: event.target.value || null })}
      >
        <option value="">{t(isSearch ? 'picker.allStages' : 'lead.meaning.running')}</option>
        {!isOpenOnly && !isSearch && <option value={anyStage}>{t('picker.allStages')}</option>}
        {stages
          .filter(({ meaning }) => !isOpenOnly || meaning === 'running')
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </Select>
      <Select
        aria-label={t('field.responsibleId')}
        value={view.person ?? ''}
        onChange={(event) => choosePerson(Number(event.target.value) || null)}
      >
        <option value="">{t(isOfAll ? 'list.all' : 'picker.mine')}</option>
        {isOfAll && me !== null && <option value={me}>{t('picker.mine')}</option>}
        {isUnlisted && view.person !== null && view.person !== me && (
          <option value={view.person}>{t('lead.user', { id: view.person })}</option>
        )}
        {others.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name ?? t('lead.user', { id: person.id })}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('list.order')}
        value={view.order}
        onChange={(event) => {
          const order = listOrders.find((one) => one === event.target.value)
          if (order) onView({ ...view, order })
        }}
      >
        {listOrders.map((order) => (
          <option key={order} value={order}>
            {t(`list.order.${order}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
