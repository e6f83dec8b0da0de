import { UserRound } from 'lucide-react'
import { useRef, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { EmployeeList } from '../people/EmployeeList'
import { useCardData } from '../shared/CardData'
import type { Doer } from './useNoteDraft'

type DoerChoiceProps = {
  /** Undefined for the person who writes. */
  doer: Doer | undefined
  onChoose: (doer: Doer | undefined) => void
}

/** Who has to do a new to-do: the person who writes it, or a colleague from the app's own list. */
export function DoerChoice({ doer, onChoose }: DoerChoiceProps) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const me = relations?.userId ?? null
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave = (): void => {
    setIsOpen(false)
    button.current?.focus()
  }
  const label = t('field.responsibleId')
  const name = doer?.name ?? t('person.me')
  return (
    <>
      <Button
        ref={button}
        aria-label={`${label}: ${name}`}
        title={`${label}: ${name}`}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <UserRound size={18} aria-hidden />
        {doer && <bdi>{name}</bdi>}
      </Button>
      {isOpen && (
        <EmployeeList
          label={label}
          present={{ id: doer?.id ?? me }}
          onChoose={(person) => {
            const chosen = person.name ?? t('lead.user', { id: person.id })
            onChoose(person.id === me ? undefined : { id: person.id, name: chosen })
            leave()
          }}
          onLeave={leave}
        />
      )}
    </>
  )
}
