import type { RefCallback } from 'react'
import { valueOf } from '../../rest/Read'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { useSharedSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { useNextFocus } from '../../ui/access/useNextFocus'
import { Badge } from '../../ui/surfaces/Badge'
import { Question } from '../../ui/messages/Question'
import { Told } from '../../ui/messages/Told'
import { useCardData } from '../shared/CardData'
import { EmployeeList } from '../people/EmployeeList'
import { OwnerButtons } from './OwnerButtons'
import { isOwnerDismissed } from './isOwnerDismissed'
import styles from './OwnerLine.module.css'
import { OwnerChanged, OwnerFailure } from './OwnerNews'
import { useOwnerChange } from './useOwnerChange'

/** Takes the lead over, or hands it over to a colleague; says first when its responsible person was dismissed. */
export function OwnerLine({ lead }: { lead: Lead }) {
  const { mayHandOver } = useSharedSettings()
  const { first, area } = useNextFocus()
  return (
    <div className={styles.area} {...area}>
      <OwnerLineContent lead={lead} isOffered={mayHandOver} first={first} />
    </div>
  )
}

type ContentProps = {
  lead: Lead
  /** Whether the administrator lets leads be handed over from the card. */
  isOffered: boolean
  /** Gets the control that the focus goes on to. */
  first: RefCallback<HTMLElement>
}

function OwnerLineContent({ lead, isOffered, first }: ContentProps) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const actions = useOwnerChange(lead, relations?.userId ?? null)
  const { change, isBarred, handTo, cancel } = actions
  const nameOf = (id: number): string => relations?.people.get(id)?.name ?? t('lead.user', { id })
  const responsible = valueOf(lead.responsibleId)
  switch (change.state) {
    case 'idle':
      if (!relations) return null
      return (
        <>
          {isOwnerDismissed(lead, relations) && <Badge tone="orange">{t('owner.dismissed')}</Badge>}
          {isOffered && !isBarred && (
            <span className={styles.buttons}>
              <OwnerButtons
                taker={relations.userId === responsible ? null : relations.userId}
                onTake={(me) => handTo(me, nameOf(me))}
                onHand={() => actions.ask(nameOf)}
                first={first}
              />
            </span>
          )}
        </>
      )
    case 'asking':
      return (
        <Question className={styles.question} label={t('owner.hand')} onLeave={cancel}>
          <Told>{t('owner.asked')}</Told>
          <Button ref={first} onClick={actions.list}>
            {t('owner.here')}
          </Button>
          <Button onClick={cancel}>{t('stage.cancel')}</Button>
        </Question>
      )
    case 'listing':
      return (
        <EmployeeList
          label={t('owner.people')}
          present={{ id: responsible, mark: t('owner.now') }}
          onChoose={(person) => handTo(person.id, person.name ?? nameOf(person.id))}
          onLeave={cancel}
        />
      )
    case 'changing':
      return <Told>{t('owner.changing')}</Told>
    case 'done':
      return (
        <span className={styles.question}>
          <OwnerChanged
            done={change.done}
            isClosed={change.isClosed}
            // The portal's own name as soon as it is there: the picker may have another.
            name={relations?.people.get(change.done.to)?.name ?? change.done.name}
            onUndo={(from) => actions.undo(change.done, nameOf(from))}
            first={first}
          />
        </span>
      )
    case 'failed':
      return (
        <span className={styles.question}>
          <OwnerFailure
            failure={change.failure}
            onRetry={actions.retry}
            onCancel={cancel}
            first={first}
          />
        </span>
      )
  }
}
