import { valueOf } from '../../rest/Read'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { useSharedSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Toolbar } from '../../ui/controls/Toolbar'
import { useNextFocus } from '../../ui/access/useNextFocus'
import { Badge } from '../../ui/surfaces/Badge'
import { Question } from '../../ui/surfaces/Question'
import { Told } from '../../ui/surfaces/Told'
import { useCardData } from '../shared/CardData'
import { writeFailure } from '../shared/writeFailure'
import { EmployeeList } from '../people/EmployeeList'
import styles from './OwnerLine.module.css'
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
  first: (control: HTMLElement | null) => void
}

function OwnerLineContent({ lead, isOffered, first }: ContentProps) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const me = relations?.userId ?? null
  const actions = useOwnerChange(lead, me)
  const { change, isBarred, handTo, cancel } = actions
  const nameOf = (id: number): string => relations?.people.get(id)?.name ?? t('lead.user', { id })
  const responsible = valueOf(lead.responsibleId)
  switch (change.state) {
    case 'idle': {
      if (!relations) return null
      const isDismissed =
        responsible !== null && relations.people.get(responsible)?.isDismissed === true
      return (
        <>
          {isDismissed && <Badge tone="orange">{t('owner.dismissed')}</Badge>}
          {isOffered && !isBarred && (
            <span className={styles.buttons}>
              {/* The only Tab stop here before the call button. */}
              <Toolbar label={t('field.responsibleId')}>
                {me !== null && me !== responsible && (
                  <Button onClick={() => handTo(me, nameOf(me))}>{t('owner.take')}</Button>
                )}
                <Button ref={first} onClick={() => actions.ask(nameOf)}>
                  {t('owner.hand')}
                </Button>
              </Toolbar>
            </span>
          )}
        </>
      )
    }
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
    case 'done': {
      const { done, isClosed } = change
      // The portal's own name as soon as it is there: the picker may have another.
      const words = { name: relations?.people.get(done.to)?.name ?? done.name }
      return (
        <span className={styles.question}>
          <Told>
            {done.isMine ? t('owner.taken') : t(isClosed ? 'owner.closed' : 'owner.handed', words)}
          </Told>
          {!isClosed && done.from !== null && (
            <Button
              ref={first}
              look="soft"
              onClick={() => actions.undo(done, nameOf(done.from ?? 0))}
            >
              {t('stage.undo')}
            </Button>
          )}
        </span>
      )
    }
    case 'failed': {
      const { reason, isUnclear, isLasting, canRepeat } = change.failure
      const words = { reason: writeFailure(reason, t) }
      return (
        <span className={styles.question}>
          <Told className="shape-alert">
            {t(isUnclear ? 'owner.unclear' : 'owner.failed', words)}
          </Told>
          {canRepeat && (
            <Button ref={first} onClick={actions.retry}>
              {t('app.tryAgain')}
            </Button>
          )}
          {!isLasting && (
            <Button ref={canRepeat ? undefined : first} onClick={cancel}>
              {t('stage.cancel')}
            </Button>
          )}
        </span>
      )
    }
  }
}
