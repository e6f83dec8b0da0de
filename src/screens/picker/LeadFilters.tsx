import { useEffect, useId, useRef, type ComponentProps } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Colleagues } from '../../lead/list/colleaguesQuery'
import type { Stage } from '../../lead/model/Directories'
import type { LeadFilter } from '../../lead/list/leadFilter'
import { Input, Select } from '../../ui/controls/Field'
import styles from './LeadFilters.module.css'

type LeadFiltersProps = {
  filter: LeadFilter
  onFilter: (filter: LeadFilter) => void
  stages: readonly Stage[]
  colleagues: Colleagues | undefined
  /** The attributes that make the search field a combobox of the list below. */
  search: ComponentProps<'input'>
}

/** The search field and the filters of the list of leads. */
export function LeadFilters(props: LeadFiltersProps) {
  const { filter, onFilter, stages, colleagues, search } = props
  const { t } = useI18n()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const me = colleagues?.me ?? null
  const others = colleagues?.people.filter((one) => !one.isDismissed && one.id !== me) ?? []

  // The search field is where a person starts; scrolling to it would move the portal's page.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  return (
    <div className={styles.filters} role="search">
      <label className="visually-hidden" htmlFor={`${id}-text`}>
        {t('picker.search')}
      </label>
      <Input
        {...search}
        ref={field}
        id={`${id}-text`}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('picker.searchHint')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Select
        aria-label={t('field.stageId')}
        value={filter.stage ?? ''}
        onChange={(event) => onFilter({ ...filter, stage: event.target.value || null })}
      >
        <option value="">{t('picker.allStages')}</option>
        {stages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('field.responsibleId')}
        value={filter.responsible ?? ''}
        onChange={(event) =>
          onFilter({ ...filter, responsible: Number(event.target.value) || null })
        }
      >
        <option value="">{t('picker.everybody')}</option>
        {me !== null && <option value={me}>{t('picker.mine')}</option>}
        {others.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name ?? t('lead.user', { id: person.id })}
          </option>
        ))}
      </Select>
    </div>
  )
}
