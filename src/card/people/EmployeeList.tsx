import { skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import { employeesKey, employeesQuery } from '../../lead/list/employeesQuery'
import type { Person } from '../../lead/model/Relations'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { failureReason } from '../../rest/failure/failureReason'
import { Button } from '../../ui/controls/Button'
import { Input } from '../../ui/controls/Field'
import { Muted } from '../../ui/surfaces/Muted'
import { Question } from '../../ui/messages/Question'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { Told } from '../../ui/messages/Told'
import styles from './EmployeeList.module.css'
import { FoundEmployees } from './FoundEmployees'
import { matchesName } from './matchesName'

type EmployeeListProps = {
  /** What the list is for. */
  label: string
  /** The person who is chosen already: by the id, and the text that marks the entry. */
  present: { id: number | null; mark?: string }
  onChoose: (person: Person) => void
  onLeave: () => void
}

/** The app's own list of employees with a search, for portals and devices without a picker for apps. */
export function EmployeeList({ label, present, onChoose, onLeave }: EmployeeListProps) {
  const { t } = useI18n()
  const identity = usePortalIdentity()
  const { data, error, isFetching, refetch } = useQuery(
    identity ? employeesQuery(identity) : { queryKey: employeesKey, queryFn: skipToken },
  )
  const [sought, setSought] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  const found = data?.people.filter(({ name }) => matchesName(name ?? '', sought)) ?? []
  const choose = (person: Person): void => {
    if (person.id === present.id) onLeave()
    else onChoose(person)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const [only, ...others] = found
    if (event.key === 'ArrowDown') {
      box.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
    } else if (event.key === 'Enter') {
      // A form around the list is not submitted by its search.
      if (sought.trim() !== '' && only && others.length === 0) choose(only)
    } else return
    event.preventDefault()
  }
  return (
    <Question ref={box} className={styles.picker} label={label} onLeave={onLeave}>
      <span className={styles.head}>
        <Input
          ref={field}
          type="search"
          aria-label={t('owner.search')}
          placeholder={t('owner.search')}
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={onLeave}>{t('stage.cancel')}</Button>
      </span>
      {error && !isFetching ? (
        <span className={styles.failed}>
          <Told>{t('owner.unread', { reason: failureReason(error, t) })}</Told>
          <Button onClick={() => void refetch({ cancelRefetch: false })}>
            {t('app.tryAgain')}
          </Button>
        </span>
      ) : !data ? (
        <Skeleton width={220} />
      ) : found.length === 0 ? (
        <Muted>
          <Told>{t('owner.nobody')}</Told>
        </Muted>
      ) : (
        <FoundEmployees {...{ label, people: found, present, onChoose: choose, onLeave }} />
      )}
      {data?.isCut && <Muted>{t('owner.cut')}</Muted>}
    </Question>
  )
}
