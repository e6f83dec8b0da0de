import type { RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { HandOver } from '../../lead/write/useHandOver'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { Button } from '../../ui/controls/Button'
import { Told } from '../../ui/messages/Told'
import { writeFailure } from '../shared/writeFailure'

type OwnerChangedProps = {
  done: HandOver
  /** The name of the person who is responsible now. */
  name: string
  /** Whether the user does not see the lead any more. */
  isClosed: boolean
  /** Gives it back to whoever was responsible before. */
  onUndo: (from: number) => void
  /** Gets the control that the focus goes on to. */
  first: RefCallback<HTMLElement>
}

/** Says who is responsible now, and offers to take that back. */
export function OwnerChanged({ done, name, isClosed, onUndo, first }: OwnerChangedProps) {
  const { t } = useI18n()
  const { from } = done
  return (
    <>
      <Told>
        {done.isMine ? t('owner.taken') : t(isClosed ? 'owner.closed' : 'owner.handed', { name })}
      </Told>
      {!isClosed && from !== null && (
        <Button ref={first} look="soft" onClick={() => onUndo(from)}>
          {t('stage.undo')}
        </Button>
      )}
    </>
  )
}

type OwnerFailureProps = {
  failure: WriteFailure
  onRetry: () => void
  onCancel: () => void
  /** Gets the control that the focus goes on to. */
  first: RefCallback<HTMLElement>
}

/** Says why nobody else is responsible, or that it is not known, and what can be done. */
export function OwnerFailure({ failure, onRetry, onCancel, first }: OwnerFailureProps) {
  const { t } = useI18n()
  const { reason, isUnclear, isLasting, canRepeat } = failure
  return (
    <>
      <Told className="shape-alert">
        {t(isUnclear ? 'owner.unclear' : 'owner.failed', { reason: writeFailure(reason, t) })}
      </Told>
      {canRepeat && (
        <Button ref={first} onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
      )}
      {!isLasting && (
        <Button ref={canRepeat ? undefined : first} onClick={onCancel}>
          {t('stage.cancel')}
        </Button>
      )}
    </>
  )
}
